//! The table.

/// A unit, and how many of it a nanosecond is.
pub(crate) const MICROSECONDS: Unit = Unit {
    name: "µs",
    scale: 1e-3,
    digits: 1,
};

/// Things that are counted.
pub(crate) const COUNT: Unit = Unit {
    name: "",
    scale: 1.0,
    digits: 0,
};

/// How costs are shown.
#[derive(Clone, Copy)]
pub(crate) struct Unit {
    name: &'static str,
    scale: f64,
    digits: usize,
}

/// What was measured, in the order in which it was.
pub(crate) struct Report {
    target: f64,
    rows: Vec<Row>,
}

struct Row {
    what: String,
    name: String,
    cost: String,
    ratio: Option<[f64; 3]>,
    judged: bool,
}

impl Report {
    pub(crate) fn new(target: f64) -> Self {
        Self {
            target,
            rows: Vec::new(),
        }
    }

    /// What the ratios that follow refer to.
    pub(crate) fn reference(&mut self, what: &str, name: &str, costs: Vec<f64>, unit: Unit) {
        self.add(what, name, costs, None, unit);
    }

    /// A cost, and how it compares with the reference.
    pub(crate) fn ratio(
        &mut self,
        what: &str,
        name: &str,
        costs: Vec<f64>,
        ratios: Vec<f64>,
        unit: Unit,
    ) {
        self.add(what, name, costs, Some(quartiles(ratios)), unit);
    }

    /// The last ratio has to meet the target.
    pub(crate) fn judge(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.judged = true;
        }
    }

    fn add(
        &mut self,
        what: &str,
        name: &str,
        costs: Vec<f64>,
        ratio: Option<[f64; 3]>,
        unit: Unit,
    ) {
        let [_, median, _] = quartiles(costs);
        let (cost, digits) = (median * unit.scale, unit.digits);
        self.rows.push(Row {
            what: what.to_owned(),
            name: name.to_owned(),
            cost: format!("{cost:.digits$} {}", unit.name),
            ratio,
            judged: false,
        });
    }

    pub(crate) fn is_over(&self) -> bool {
        self.rows
            .iter()
            .any(|row| row.verdict(self.target) == Some(false))
    }

    pub(crate) fn print(&self) {
        println!(
            "medians; [quartiles]; target: at most {:.2} times\n",
            self.target
        );
        let mut last = "";
        for row in &self.rows {
            if row.what != last {
                println!("{}", row.what);
                last = &row.what;
            }
            let ratio = row.ratio.map_or_else(
                || "1".to_owned(),
                |[low, median, high]| {
                    if low == high {
                        format!("{median:.3}")
                    } else {
                        format!("{median:.3} [{low:.3} {high:.3}]")
                    }
                },
            );
            let verdict = match row.verdict(self.target) {
                Some(true) => "within the target",
                Some(false) => "OVER THE TARGET",
                None => "",
            };
            println!("  {:<26} {:>12}  {ratio:<22} {verdict}", row.name, row.cost);
        }
    }
}

impl Row {
    fn verdict(&self, target: f64) -> Option<bool> {
        let [_, median, _] = self.ratio.filter(|_| self.judged)?;
        Some(median <= target)
    }
}

/// The values at a quarter, a half and three quarters.
fn quartiles(mut values: Vec<f64>) -> [f64; 3] {
    values.sort_by(f64::total_cmp);
    [1, 2, 3].map(|quarter| values[(values.len() - 1) * quarter / 4])
}
