// What the journeys in JavaScript have in common: steps, and waiting for something.

const { SANDBOX_URL: url, SANDBOX_TOKEN: token } = process.env;
const key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGZha2VrZXlmYWtla2V5ZmFrZWtleWZha2VrZXkx sammy";
const droplet = { name: "web", region: "nyc3", size: "s-1vcpu-1gb", image: "ubuntu-24-04-x64", tags: ["blue"] };

/** Steps that build on one another: after one that fails, the others of the area aren't tried. */
async function area(name, steps) {
  let current = null;
  const tell = (error) => current && console.log(JSON.stringify({ area: name, step: current, error }));
  const step = (next) => {
    tell(null);
    current = next;
  };
  try {
    await steps(step);
    tell(null);
  } catch (error) {
    current ??= "begin";
    const answer = error?.response?.body ?? error?.response?.data;
    const details = answer ? `: ${typeof answer === "string" ? answer : JSON.stringify(answer)}` : "";
    tell(`${error?.message ?? JSON.stringify(error)}${details}`.slice(0, 300));
  }
}

async function until(isSo, what) {
  const end = Date.now() + 10_000;
  while (!(await isSo())) {
    check(Date.now() < end, `never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function check(holds, what) {
  if (!holds) throw new Error(what);
}

async function refused(call, what) {
  const failed = await call().then(
    () => false,
    () => true,
  );
  check(failed, `should have failed: ${what}`);
}

module.exports = { url, token, key, droplet, area, until, check, refused };
