/// The tokens between `DECLARE` and `BEGIN` in every block of a body in PL/pgSQL, whose types are looked up when the
/// function is made; empty where the body has none.
package func declarations(inBody body: String) -> [Token] {
  var declarations: [Token] = []
  var isDeclaring = false
  for token in scanTokens(body) {
    if token.isWord("declare") {
      isDeclaring = true
    } else if token.isWord("begin") {
      isDeclaring = false
    } else if isDeclaring {
      declarations.append(token)
    }
  }
  return declarations
}
