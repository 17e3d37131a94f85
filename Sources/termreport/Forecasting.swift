import Nightly
import Operations

extension Messages {
    /// Prints what a build would make, a line a document, and ends as that build would end.
    func forecast(_ forecast: RunForecast) throws {
        let failure = forecast.failure
        if failure == nil { warn(forecast.warnings) }
        try output(format == .json ? forecast.json : forecast.text)
        if let failure { throw failure }
    }
}
