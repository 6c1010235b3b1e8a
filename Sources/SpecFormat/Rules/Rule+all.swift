package import Diagnostics

extension Rule {
  /// Every rule there is, in the order of the codes.
  package static let all: [Rule] = [
    ambiguous, brokenTable, countMismatch, danglingAddition, danglingReference, deprecatedReference,
    duplicateField,
    duplicateName, duplicateSection, duplicateTable, emptyFile, emptyTable, expiredWaiver,
    renameConflict, unreadableRename, misplacedKey, missingExpression, missingFunction, missingType,
    missingView, namelessField,
    needlessWaiver, notText, notUTF8, serialType, sqlError, surplusCell, tooLarge, unclosedBlock,
    unknownColumn, unknownField, unknownWaiver,
    unknownGroup, unknownKey, unknownStatus, unknownType, unreadableDefault, unreadableGrant,
    unreadableIndex, unreadableKey, unreadableMigration, duplicateMigration, unreadablePolicy,
    unreadableReference, unreadableRule, unreadableTrigger,
    unknownTable, unreadableWaiver, unreadableYesNo, unreadAttribute, unreadItem, unreadSQL,
    unreadStatement, unreadTable,
  ].sorted { $0.code < $1.code }
}
