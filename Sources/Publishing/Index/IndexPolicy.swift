import Crypto
import Foundation

extension IndexPage {
    /// What a browser may load for the page: nothing but its own style and script, known by their digests.
    static let policy =
        "default-src 'none'; style-src '\(source(style))'; script-src '\(source(script))'; base-uri 'none'; "
        + "form-action 'none'"

    private static func source(_ text: String) -> String {
        "sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
    }
}
