internal import CPangoCairo

/// Where Cairo's bytes go: memory only, so that no write can fail behind its back.
final class ByteSink {
    fileprivate(set) var bytes: [UInt8] = []
}

extension ByteSink {
    /// The sink as Cairo passes it around; the caller keeps the sink alive for as long.
    var closure: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }
}

/// Appends bytes of Cairo's to the sink it was given.
let appendToSink: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UInt32) -> cairo_status_t = {
    closure, data, length in
    guard let closure = unsafe closure else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = unsafe Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    unsafe sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
}
