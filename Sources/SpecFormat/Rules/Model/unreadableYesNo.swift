import Diagnostics

extension Rule {
  static let unreadableYesNo = Rule(
    "unreadable-yes-no", .error, meaning: "A cell says neither yes nor no.",
    example: "| Required |\n|---|\n| maybe |", cure: "Write `yes` or `no`.")
}
