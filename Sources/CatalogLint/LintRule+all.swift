import Diagnostics

extension LintRule {
  /// Every rule there is, in the order of the codes.
  package static let all: [LintRule] = [
    charType, definerWithoutSearchPath, duplicateIndex, duplicatePolicy, foreignKeyWithoutIndex,
    grantToAnon, jsonType, mixedCaseName, moneyType, nameTooLong, noPrimaryKey, nullableCheck,
    nullableUnique, policyAlwaysTrue, policyPerRow, policyWithoutRowSecurity, prefixIndex,
    publicExecute,
    reservedName, rowSecurityOff, rowSecurityWithoutPolicy, tenantWithoutPolicy,
    timestampWithoutTimeZone, varcharLength,
  ].sorted { $0.rule.code < $1.rule.code }
}
