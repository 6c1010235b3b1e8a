import Diagnostics

extension LintRule {
  /// Every rule there is, in the order of the codes.
  package static let all: [LintRule] = [
    authUsersExposed, charType, definerFunctionExposed, definerWithoutSearchPath, duplicateIndex,
    duplicatePolicy, extensionInPublic, foreignKeyToAuth, foreignKeyWithoutIndex,
    foreignTableExposed, grantToAnon, jsonType, materializedViewExposed, mixedCaseName, moneyType,
    mutableSearchPath, nameTooLong, noPrimaryKey, nullableCheck, nullableUnique, policyAlwaysTrue,
    policyPerRow, policyReadsUserMetadata, policyWithoutRowSecurity, prefixIndex, publicExecute,
    regType, reservedName, rowSecurityOff, rowSecurityWithoutPolicy, sensitiveColumnExposed,
    tenantWithoutPolicy, timestampWithoutTimeZone, varcharLength, viewWithOwnerRights,
  ].sorted { $0.rule.code < $1.rule.code }
}
