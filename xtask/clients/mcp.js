// DigitalOcean's own MCP server, a program with the newest godo in it: its tools are called over its standard input.

const { spawn } = require("child_process");
const readline = require("readline");
const { url, token, area } = require("./journey.js");

class Tools {
  constructor() {
    const program = require.resolve("@digitalocean/mcp/index.js");
    const options = ["-digitalocean-api-endpoint", url, "-digitalocean-api-token", token, "-log-level", "error"];
    this.child = spawn(process.execPath, [program, ...options], { stdio: ["pipe", "pipe", "ignore"] });
    this.waiting = new Map();
    readline.createInterface({ input: this.child.stdout }).on("line", (line) => {
      const message = JSON.parse(line);
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    });
    this.child.on("exit", () => this.waiting.forEach((answer) => answer({ error: { message: "the program ended" } })));
  }

  request(method, params) {
    const id = (this.last = (this.last ?? 0) + 1);
    this.child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    return new Promise((answer) => this.waiting.set(id, answer));
  }

  async begin() {
    const client = { name: "journey", version: "1" };
    await this.request("initialize", { protocolVersion: "2024-11-05", capabilities: {}, clientInfo: client });
    this.child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" })}\n`);
  }

  /** What a tool answers, as JSON if it is JSON. */
  async call(name, args = {}) {
    const { error, result } = await this.request("tools/call", { name, arguments: args });
    const text = error?.message ?? result.content.map((part) => part.text ?? part.resource?.text ?? "").join("");
    if (error || result.isError) throw new Error(text);
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }

  end() {
    this.child.stdin.end();
    this.child.kill();
  }
}

/** Areas whose steps are the tools that are called. */
async function journeys(areas) {
  const tools = new Tools();
  await tools.begin();
  const quietly = (name, args) => tools.call(name, args);
  for (const [name, steps] of Object.entries(areas)) {
    await area(name, (step) =>
      steps((tool, args, what) => {
        step(what ? `${tool}: ${what}` : tool);
        return tools.call(tool, args);
      }, quietly),
    );
  }
  tools.end();
}

module.exports = { journeys };
