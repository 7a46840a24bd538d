//! Small but real content for the few answers that aren't JSON.

const CSV: &str = "product,group_description,description,hours,start,end,USD,project_name,category\n\
    Droplets,,web-1 (s-1vcpu-1gb),744,2026-01-01 00:00:00 +0000,2026-02-01 00:00:00 +0000,$6.00,sandbox,iaas\n";

const KUBECONFIG: &str = "apiVersion: v1
kind: Config
clusters:
- name: sandbox
  cluster:
    server: https://cluster.example.com
contexts:
- name: sandbox
  context:
    cluster: sandbox
    user: sandbox
current-context: sandbox
users:
- name: sandbox
  user:
    token: sandbox
";

/// Content of the given media type; plain words for one that isn't known.
pub(super) fn of(media: &str) -> Vec<u8> {
    match media {
        "text/csv" => CSV.as_bytes().to_vec(),
        "application/pdf" => pdf(),
        "application/yaml" => KUBECONFIG.as_bytes().to_vec(),
        _ => b"sandbox\n".to_vec(),
    }
}

/// One empty page, with a cross-reference table that is right.
fn pdf() -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ];
    let mut text = "%PDF-1.4\n".to_owned();
    let mut table = "0000000000 65535 f \n".to_owned();
    for (index, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", text.len()));
        text.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let start = text.len();
    let size = objects.len() + 1;
    text.push_str(&format!(
        "xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    ));
    text.into_bytes()
}
