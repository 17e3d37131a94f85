package import Diagnostics

/// A value together with where it was written.
package struct Located<Value> {
    /// The value itself.
    package let value: Value
    /// Where its text begins.
    package let place: Place

    /// Creates a value with its place.
    package init(_ value: Value, at place: Place) {
        self.value = value
        self.place = place
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
extension Located: Sendable where Value: Sendable {}
