extension ScriptCommand {
  /// What a command of psql's does to a script that is run for what it makes.
  package enum Meaning: Hashable, Sendable {
    /// It shows something, or sets how things are shown.
    case nothing
    case set, unset
    case include(isRelativeToFile: Bool)
    case connect, encoding, quit
    /// It sends the statement before it.
    case send
    /// It sends the statement before it, and then each value of the result.
    case runResults
    /// It takes the statement before it back.
    case forget
    /// It moves rows between a table and a file.
    case copyRows
    case condition(Condition)
    /// It runs a program on this machine, which a schema needs no more than a reader of it wants.
    case program
    case unknown
  }

  package enum Condition: Hashable, Sendable {
    case `if`, elif, `else`, endif
  }

  package var meaning: Meaning {
    switch name {
    case "set": .set
    case "unset": .unset
    case "i", "include": .include(isRelativeToFile: false)
    case "ir", "include_relative": .include(isRelativeToFile: true)
    case "c", "connect": .connect
    case "encoding": .encoding
    case "q", "quit": .quit
    case "g", "gx", "crosstabview": .send
    case "gexec": .runResults
    case "r", "reset", "gdesc": .forget
    case "copy": .copyRows
    case "if": .condition(.if)
    case "elif": .condition(.elif)
    case "else": .condition(.else)
    case "endif": .condition(.endif)
    case "!": .program
    case "", "restrict", "unrestrict": .nothing
    case _ where Self.showing.contains(name) || name.hasPrefix("d"): .nothing
    default: .unknown
    }
  }

  private static let showing: Set<String> = [
    "a", "C", "conninfo", "copyright", "echo", "errverbose", "f", "H", "h", "help", "html", "l",
    "l+", "list", "o", "out", "p", "print", "pset", "qecho", "sf", "sf+", "sv", "sv+", "t", "T",
    "timing", "warn", "x", "z", "?",
  ]
}
