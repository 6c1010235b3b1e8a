package import SQLText

/// What a constraint says beyond its columns, condition and actions.
package struct ConstraintTerms: Hashable, Sendable {
  /// `nil` where it is checked at once and cannot be put off.
  package var deferral: Deferral?
  /// Whether the rows that were there before it have been checked.
  package var isValidated: Bool
  package var isEnforced: Bool
  /// Whether tables that inherit have it too.
  package var isHeritable: Bool
  /// Columns that a key's index holds beside the key.
  package var include: [Identifier]
  package var nullsNotDistinct: Bool
  /// Storage parameters of a key's index, `fillfactor=70`.
  package var parameters: OptionList
  /// `WITHOUT OVERLAPS` of a key's last column, or `PERIOD` of a foreign key's.
  package var isTemporal: Bool
  package var matchesFully: Bool
  /// Those that `ON DELETE SET NULL` and `SET DEFAULT` change; empty for all.
  package var onDeleteColumns: [Identifier]

  package init(
    deferral: Deferral? = nil, isValidated: Bool = true, isEnforced: Bool = true,
    isHeritable: Bool = true, include: [Identifier] = [], nullsNotDistinct: Bool = false,
    parameters: [String] = [], isTemporal: Bool = false, matchesFully: Bool = false,
    onDeleteColumns: [Identifier] = []
  ) {
    self.deferral = deferral
    self.isValidated = isValidated
    self.isEnforced = isEnforced
    self.isHeritable = isHeritable
    self.include = include
    self.nullsNotDistinct = nullsNotDistinct
    self.parameters = OptionList(parameters)
    self.isTemporal = isTemporal
    self.matchesFully = matchesFully
    self.onDeleteColumns = onDeleteColumns
  }
}

/// When a constraint or trigger that can be put off to the end of the transaction runs, unless told otherwise.
package enum Deferral: String, Codable, CaseIterable, Sendable {
  case immediate, deferred
}
