/// Rewrites a parse tree to its normal form.
struct Normalizer {
  /// The parsed text, for the numbers that libpg_query leaves out of its JSON (zero and below).
  let source: [UInt8]
  /// Whether all that the server prints in another way is another thing, but for the forms of a list of values.
  var isExact = false

  private var loose: Normalizer { Normalizer(source: source) }

  func form(of node: SyntaxNode) -> NormalForm {
    guard let (kind, body) = node.tagged else { return rest(of: node) }
    switch kind {
    case "ColumnRef": return columnReference(body)
    case "A_Const": return .constant(constant(body))
    case "TypeCast": return cast(body)
    case "A_Expr": return operation(body)
    case "BoolExpr": return logic(body)
    case "NullTest":
      let name = body["nulltesttype"].string == "IS_NULL" ? "is null" : "is not null"
      return .call(name, [form(of: body["arg"])])
    case "A_ArrayExpr": return .call("array", body["elements"].elements.map(form))
    case "FuncCall": return call(body)
    case "SubLink":
      return .call("sublink " + (body["subLinkType"].string ?? ""), [withoutAliases(body)])
    default: return .call(kind, [rest(of: body)])
    }
  }

  func queryForm(of body: SyntaxNode) -> NormalForm { rest(of: body) }

  private func columnReference(_ body: SyntaxNode) -> NormalForm {
    let names = body["fields"].elements.map { $0.string ?? "*" }
    return .column(names.joined(separator: "."))
  }

  func constant(_ body: SyntaxNode) -> String {
    if let text = body["sval"]["sval"].string { return quotedConstant(text) }
    if let text = body["fval"]["fval"].string { return text }
    if let number = body["ival"]["ival"].int { return String(number) }
    if case .fields(let fields) = body, let value = fields.first(where: { $0.name != "location" }) {
      switch value.name {
      case "ival": return numberInSource(at: body["location"].int ?? 0)
      case "boolval": return value.value["boolval"].bool ? "true" : "false"
      case "isnull": return "null"
      case "sval": return quotedConstant("")
      default: return value.name
      }
    }
    return "null"
  }

  private func numberInSource(at offset: Int) -> String {
    var text: [UInt8] = []
    for byte in source[min(offset, source.count)...] {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isDigit || (text.isEmpty && byte == UInt8(ascii: "-")) {
        text.append(byte)
      } else if !(text == [UInt8(ascii: "-")] && byte == UInt8(ascii: " ")) {
        break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Casts that the server writes to show a constant's type say nothing where the place decides the type.
  private func cast(_ body: SyntaxNode) -> NormalForm {
    let value = form(of: body["arg"])
    let type = typeName(body["typeName"])
    if isExact { return .call("cast " + type, [value]) }
    return withoutImpliedCast(value, to: type)
  }

  func withoutImpliedCast(_ value: NormalForm, to type: String) -> NormalForm {
    if case .constant(let text) = value {
      if impliedTypes.contains(type) { return value }
      if numericTypes.contains(type), let number = unquotedNumber(text) { return .constant(number) }
    }
    if case .call("array", let items) = value, type.hasSuffix("[]"), !items.isEmpty,
      impliedTypes.contains(String(type.dropLast(2)))
    {
      return value
    }
    return .call("cast " + type, [value])
  }

  /// A name without the schemas that authors leave out; a server leaves out its own alone.
  private func known(_ names: [String]) -> String {
    names.filter { $0 != "pg_catalog" && (isExact || $0 != "public") }.joined(separator: ".")
  }

  func typeName(_ node: SyntaxNode) -> String {
    let name = loose.known(node["names"].names)
    let modifiers = node["typmods"].elements.map { modifier in
      constant(modifier["A_Const"])
    }
    let brackets = String(repeating: "[]", count: node["arrayBounds"].elements.count)
    return name + (modifiers.isEmpty ? "" : "(\(modifiers.joined(separator: ",")))") + brackets
  }

  private func operation(_ body: SyntaxNode) -> NormalForm {
    let left = form(of: body["lexpr"])
    let name = isExact ? known(body["name"].names) : body["name"].names.last ?? ""
    switch body["kind"].string {
    case "AEXPR_IN":
      let items = sorted(loose.list(body["rexpr"]))
      return .call(name == "=" ? "in" : "not in", [left] + items)
    case "AEXPR_OP_ANY", "AEXPR_OP_ALL":
      return quantified(body, name: name, left: left)
    case "AEXPR_BETWEEN":
      let bounds = list(body["rexpr"])
      guard bounds.count == 2 else { break }
      return .call("and", [.call(">=", [left, bounds[0]]), .call("<=", [left, bounds[1]])])
    case "AEXPR_OP":
      let right = form(of: body["rexpr"])
      if body["lexpr"].isNull { return .call(name, [right]) }
      if name == "@>", !isExact { return .call("<@", [right, sortedArray(left)]) }
      if name == "<@" { return .call("<@", [left, sortedArray(right)]) }
      return .call(name, [left, right])
    default: break
    }
    return .call("\(body["kind"].string ?? "") \(name)", [left, rest(of: body["rexpr"])])
  }

  /// `= ANY (ARRAY[…])` is what the server keeps of `IN (…)`, and `<> ALL` of `NOT IN`.
  private func quantified(_ body: SyntaxNode, name: String, left: NormalForm) -> NormalForm {
    let right = loose.listed(body["rexpr"])
    let isAny = body["kind"].string == "AEXPR_OP_ANY"
    if case .call("array", let items) = right, isAny == (name == "="), name == "=" || name == "<>" {
      return .call(isAny ? "in" : "not in", [left] + sorted(items))
    }
    return .call("\(name) \(isAny ? "any" : "all")", [left, form(of: body["rexpr"])])
  }

  private func logic(_ body: SyntaxNode) -> NormalForm {
    let parts = body["args"].elements.map(form)
    switch body["boolop"].string {
    case "AND_EXPR": return .call("and", joined(parts, "and"))
    case "OR_EXPR":
      return alternatives(flattened(parts, "or")) ?? .call("or", joined(parts, "or"))
    default:
      if !isExact, parts.count == 1, case .call("is null", let inner) = parts[0] {
        return .call("is not null", inner)
      }
      return .call("not", parts)
    }
  }

  /// `x = 'a' OR x = 'b'` is `x IN ('a', 'b')`; `nil` for other alternatives.
  private func alternatives(_ parts: [NormalForm]) -> NormalForm? {
    var subject: NormalForm?
    var items: [NormalForm] = []
    for part in parts {
      guard case .call("=", let sides) = part, sides.count == 2,
        case let item = withoutCast(sides[1]), item.listKey != nil,
        subject == nil || subject == sides[0]
      else { return nil }
      subject = sides[0]
      items.append(item)
    }
    return .call("in", [subject].compactMap(\.self) + sorted(items))
  }

  private func withoutCast(_ form: NormalForm) -> NormalForm {
    guard case .call(let name, let parts) = form, parts.count == 1, name.hasPrefix("cast ") else {
      return form
    }
    return withoutImpliedCast(parts[0], to: String(name.dropFirst("cast ".count)))
  }

  /// A server that reads its own text joins what comes first with the rest, and nothing else.
  private func joined(_ parts: [NormalForm], _ name: String) -> [NormalForm] {
    isExact ? flattened(Array(parts.prefix(1)), name) + parts.dropFirst() : flattened(parts, name)
  }

  private func flattened(_ parts: [NormalForm], _ name: String) -> [NormalForm] {
    parts.flatMap { part in
      if case .call(name, let inner) = part { inner } else { [part] }
    }
  }

  private func call(_ body: SyntaxNode) -> NormalForm {
    let name = known(body["funcname"].names)
    let arguments = body["args"].elements.map(form)
    let extras = ["agg_order", "agg_filter", "over", "agg_distinct", "agg_star", "func_variadic"]
      .filter { !body[$0].isNull }
      .map { NormalForm.call($0, [rest(of: body[$0])]) }
    return .call(name, arguments + extras)
  }

  /// The server names the columns of every sub-select; in an expression nobody can read those names.
  private func withoutAliases(_ body: SyntaxNode) -> NormalForm {
    let select = body["subselect"]["SelectStmt"]
    let targets = select["targetList"].elements.map { form(of: $0["ResTarget"]["val"]) }
    guard case .fields(let fields) = select else { return rest(of: body) }
    let others = fields.filter {
      $0.name != "targetList" && $0.name != "limitOption" && $0.name != "op"
    }
    .map { NormalForm.call($0.name, [rest(of: $0.value)]) }
    let test = ["testexpr", "operName"].filter { !body[$0].isNull }
      .map { NormalForm.call($0, [rest(of: body[$0])]) }
    return .call("select", targets + others + test)
  }

  /// Anything without a rule of its own: every field but the places.
  private func rest(of node: SyntaxNode) -> NormalForm {
    switch node {
    case .fields(let fields):
      if let (kind, _) = node.tagged, kind.first?.isUppercase == true, kind != "String" {
        return form(of: node)
      }
      return .call(
        "",
        fields.filter { $0.name != "location" }.map { .call($0.name, [rest(of: $0.value)]) })
    case .list(let elements): return .call("list", elements.map { rest(of: $0) })
    case .text(let text): return .constant(quotedConstant(text))
    case .number(let number): return .constant(String(number))
    case .flag(let flag): return .constant(flag ? "true" : "false")
    case .null: return .constant("null")
    }
  }

  private func list(_ node: SyntaxNode) -> [NormalForm] {
    (node["List"]["items"].elements + node.elements).map(form)
  }

  private func sortedArray(_ form: NormalForm) -> NormalForm {
    if case .call("array", let items) = form { .call("array", sorted(items)) } else { form }
  }

  /// Lists of constants are sets.
  private func sorted(_ items: [NormalForm]) -> [NormalForm] {
    var forms: [String: NormalForm] = [:]
    for item in items {
      guard let key = item.listKey else { return items }
      forms[key] = item
    }
    return forms.sorted { $0.key < $1.key }.map(\.value)
  }

  private func quotedConstant(_ text: String) -> String { "'" + text + "'" }

  private func unquotedNumber(_ text: String) -> String? {
    let bare = text.hasPrefix("'") ? String(text.dropFirst().dropLast()) : text
    let isNumber =
      !bare.isEmpty && bare.allSatisfy { $0.isASCII && ($0.isNumber || "-.".contains($0)) }
    return isNumber ? bare : nil
  }
}

/// The grammar's names of types that a bare string constant takes from its place.
private let impliedTypes: Set<String> = ["text", "varchar", "bpchar", "regconfig", "name"]
private let numericTypes: Set<String> = ["numeric", "int4", "int8", "int2", "float8", "float4"]
