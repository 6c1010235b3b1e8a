/// Something outside that cannot be used: a file, a setting, an argument. The message names the cure.
struct InputError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
