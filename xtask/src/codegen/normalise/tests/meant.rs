//! What the passes change on purpose.

/// What the passes change on purpose: the operations, by how their ids begin, the end of the fact, and why.
pub const MEANT: &[(&str, &str, &str)] = &[
    (
        "apps_",
        ".instance_size_slug is deprecated",
        "one of two lists of values is deprecated, the field isn't",
    ),
    (
        "dropletActions_post_byTag",
        "body application/json .type can be \"change_backup_policy\"",
        ON_A_TAG,
    ),
    (
        "dropletActions_post_byTag",
        " .type can be \"change_kernel\"",
        ON_A_TAG,
    ),
    (
        "dropletActions_post_byTag",
        " .type can be \"password_reset\"",
        ON_A_TAG,
    ),
    (
        "dropletActions_post_byTag",
        " .type can be \"reboot\"",
        ON_A_TAG,
    ),
    (
        "dropletActions_post_byTag",
        " .type can be \"rebuild\"",
        ON_A_TAG,
    ),
    (
        "dropletActions_post_byTag",
        " .type can be \"rename\"",
        ON_A_TAG,
    ),
    (
        "dropletActions_post_byTag",
        " .type can be \"resize\"",
        ON_A_TAG,
    ),
    (
        "dropletActions_post_byTag",
        " .type can be \"restore\"",
        ON_A_TAG,
    ),
    (
        "volumeActions_post",
        " .type can be \"resize\"",
        "the discriminator has no resize: this operation names the volume in its body",
    ),
    (
        "firewalls_",
        "body application/json .inbound_rules must be there",
        EITHER,
    ),
    (
        "firewalls_",
        "body application/json .outbound_rules must be there",
        EITHER,
    ),
    (
        "partnerAttachments_patch",
        " .name must be there",
        "one of three fields must be there",
    ),
    (
        "partnerAttachments_patch",
        " .vpc_ids must be there",
        "one of three fields must be there",
    ),
];

const ON_A_TAG: &str = "the discriminator lists the actions that droplets of a tag can take";
const EITHER: &str = "one of both must be there: a constraint, no type";
