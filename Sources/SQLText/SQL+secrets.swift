extension SQL {
  /// Whether an option `name=value` is called as secrets are.
  package static func isSecret(_ option: SQL) -> SQL {
    """
    split_part(\(option), '=', 1)
      ~* 'pass(word|wd|phrase|code)?$|pwd$|secret|token|credential|private_?key|(api|access|account)_?key'
    """
  }
}
