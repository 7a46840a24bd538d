//! What names and records mean, however they are spelled.

use super::DomainName;
use super::record::Record;

/// A name in full, as they are compared: `www` and `@` are within the domain, and what ends with it is full already.
#[inline]
pub(super) fn full(name: &str, domain: &DomainName) -> String {
    let name = name.trim_end_matches('.').to_lowercase();
    let domain = domain.0.to_lowercase();
    if name == "@" || name.is_empty() || name == domain {
        domain
    } else if name.ends_with(&format!(".{domain}")) {
        name
    } else {
        format!("{name}.{domain}")
    }
}

/// Whether two records of one type have the same data: the same host, address or text.
#[inline]
pub(super) fn leads_as(there: &Record, asked: &Record, domain: &DomainName) -> bool {
    let is_of_host = asked.leads_to_a_host();
    let data = |record: &Record| {
        let data = record.0.data.clone().unwrap_or_default();
        match is_of_host {
            true if data == "@" => domain.0.to_lowercase(),
            true => data.trim_end_matches('.').to_lowercase(),
            // Addresses can be written in several ways.
            false => data
                .parse()
                .map_or(data, |ip: std::net::IpAddr| ip.to_string()),
        }
    };
    data(there) == data(asked)
}

/// Whether a record says what another one asks for.
#[inline]
pub(super) fn says(there: &Record, asked: &Record, domain: &DomainName) -> bool {
    if !leads_as(there, asked, domain) {
        return false;
    }
    let (there, asked) = (&there.0, &asked.0);
    let same = |asked: Option<Option<i64>>, there: Option<Option<i64>>| {
        asked.is_none() || asked.flatten() == there.flatten()
    };
    (asked.ttl.is_none() || asked.ttl == there.ttl)
        && same(asked.priority, there.priority)
        && same(asked.port, there.port)
        && same(asked.weight, there.weight)
        && same(asked.flags, there.flags)
        && (asked.tag.is_none() || asked.tag == there.tag)
}

#[cfg(test)]
mod tests {
    use super::super::record::relative;
    use super::*;

    #[test]
    fn names_are_compared_in_full() {
        let domain = DomainName::from("example.com");
        for (name, expected) in [
            ("@", "example.com"),
            ("", "example.com"),
            ("Example.com.", "example.com"),
            ("www", "www.example.com"),
            ("www.example.com", "www.example.com"),
            ("www.example.com.", "www.example.com"),
            ("notexample.com", "notexample.com.example.com"),
        ] {
            assert_eq!(full(name, &domain), expected, "{name}");
        }
    }

    #[test]
    fn names_are_sent_relative_to_the_domain() {
        let domain = DomainName::from("example.com");
        for (name, expected) in [
            ("@", "@"),
            ("www", "www"),
            ("www.example.com", "www"),
            ("www.example.com.", "www"),
            ("a.b.Example.COM", "a.b"),
            ("example.com", "@"),
            ("Example.com.", "@"),
            ("notexample.com", "notexample.com"),
            (".example.com", ""),
            ("www.example.org.", "www.example.org."),
            ("*.example.com", "*"),
            ("", ""),
        ] {
            assert_eq!(relative(name, &domain), expected, "{name}");
        }
    }

    #[test]
    fn spelling_makes_no_difference_and_what_is_not_asked_for_neither() {
        let domain = DomainName::from("example.com");
        let there = |asked: &Record, data: &str| {
            let mut record = asked.0.clone();
            record.data = Some(data.to_owned());
            record.ttl = Some(1800);
            Record(record)
        };
        let host = Record::mx("@", "Mail.example.com.", 10);
        assert!(says(&there(&host, "mail.example.com"), &host, &domain));
        assert!(!says(&there(&host, "mail.example.org"), &host, &domain));
        let own = Record::cname("www", "@");
        assert!(says(&there(&own, "example.com"), &own, &domain));
        let long = Record::of_type("AAAA").name("@").data("2001:db8:0::1");
        assert!(says(&there(&long, "2001:db8::1"), &long, &domain));
        // A text is what it is.
        let text = Record::of_type("TXT").name("@").data("A.");
        assert!(!says(&there(&text, "a"), &text, &domain));
        assert!(says(&there(&text, "A."), &text, &domain));
        let shorter = host.clone().ttl(60);
        assert!(!says(&there(&host, "mail.example.com"), &shorter, &domain));
        let later = Record::mx("@", "mail.example.com", 20);
        assert!(!says(&there(&host, "mail.example.com"), &later, &domain));
    }
}
