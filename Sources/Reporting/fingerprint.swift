/// Twelve hexadecimal digits that are the same for the same text on every machine: FNV-1a, folded to 48 bits.
package func fingerprint(_ text: String) -> String {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in text.utf8 {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
  let digits = String((hash >> 48) ^ (hash & 0xffff_ffff_ffff), radix: 16)
  return String(repeating: "0", count: 12 - digits.count) + digits
}
