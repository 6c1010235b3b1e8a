package import Diagnostics

extension Rule {
  /// Every rule there is, in the order of the codes.
  package static let all: [Rule] = [
    brokenTable, danglingReference, duplicateField, duplicateName, duplicateSection, duplicateTable,
    emptyFile, emptyTable, misplacedKey, missingFunction, missingType, missingView, namelessField,
    notText, notUTF8, sqlError, surplusCell, tooLarge, unclosedBlock, unknownColumn, unknownField,
    unknownGroup, unknownKey, unknownStatus, unknownType, unreadableDefault, unreadableGrant,
    unreadableIndex, unreadableKey, unreadableMigration, duplicateMigration, unreadablePolicy,
    unreadableReference, unreadableRule,
    unreadableYesNo, unreadItem, unreadSQL, unreadStatement, unreadTable,
  ].sorted { $0.code < $1.code }
}
