//! Values of path, query and header parameters.

/// A value that can be sent in a path, a query or a header: nothing, one value or several.
pub trait Parameter {
    /// Hands each value, as text, to `add`.
    fn each(&self, add: &mut dyn FnMut(&str));

    /// Whether it is the zero that stands for an id which the service left out.
    fn is_zero(&self) -> bool {
        false
    }
}

impl Parameter for str {
    fn each(&self, add: &mut dyn FnMut(&str)) {
        add(self);
    }
}

impl Parameter for String {
    fn each(&self, add: &mut dyn FnMut(&str)) {
        add(self);
    }
}

impl Parameter for bool {
    fn each(&self, add: &mut dyn FnMut(&str)) {
        add(if *self { "true" } else { "false" });
    }
}

impl Parameter for i64 {
    fn each(&self, add: &mut dyn FnMut(&str)) {
        add(&self.to_string());
    }

    fn is_zero(&self) -> bool {
        *self == 0
    }
}

impl Parameter for f64 {
    fn each(&self, add: &mut dyn FnMut(&str)) {
        add(&self.to_string());
    }
}

impl<T: Parameter + ?Sized> Parameter for &T {
    fn each(&self, add: &mut dyn FnMut(&str)) {
        (**self).each(add);
    }

    fn is_zero(&self) -> bool {
        (**self).is_zero()
    }
}

impl<T: Parameter> Parameter for Option<T> {
    fn each(&self, add: &mut dyn FnMut(&str)) {
        if let Some(value) = self {
            value.each(add);
        }
    }
}

impl<T: Parameter> Parameter for [T] {
    fn each(&self, add: &mut dyn FnMut(&str)) {
        for value in self {
            value.each(add);
        }
    }
}

impl<T: Parameter> Parameter for Vec<T> {
    fn each(&self, add: &mut dyn FnMut(&str)) {
        self.as_slice().each(add);
    }
}
