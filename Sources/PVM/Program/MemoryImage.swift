import CShims

/// A standard program's data as a file in memory, which machines map privately: nothing is copied until it is
/// written. Read-only data stands first, both parts are padded to whole pages.
public struct MemoryImage: Sendable {
  public let descriptor: Int32
  /// Whole pages of each part; may be 0.
  public let readOnlySize: UInt64
  public let readWriteSize: UInt64
  public var readWriteOffset: UInt64 { readOnlySize }

  func free() { abut_pvm_image_free(descriptor) }
}

extension Module {
  /// Below this copying takes no longer than mapping, and no descriptor of the process's.
  private static let imageBytesMin = 1 << 16
  /// Descriptors that all modules together hold; others have to copy.
  private static let imagesMax = 256
  private static let images = ImageCount()

  private final class ImageCount: @unchecked Sendable {
    private let lock = ModuleLock()
    private var count = 0

    func take() -> Bool {
      lock.held {
        guard count < imagesMax else { return false }
        count += 1
        return true
      }
    }

    func giveBack() { lock.held { count -= 1 } }
  }

  /// The data as an image, made when the first machine asks. nil: there is little of it, or none to be had;
  /// copy then.
  public func image() -> MemoryImage? {
    guard let layout, layout.readOnlyBytes.count + layout.readWriteBytes.count >= Self.imageBytesMin else {
      return nil
    }
    return lock.held {
      if sharedImage == nil { sharedImage = Self.makeImage(layout) }
      return sharedImage
    }
  }

  /// A number for what a machine's memory starts with, odd when it comes of an image; 0 when it starts with
  /// nothing.
  var shape: UInt64 { layout == nil ? 0 : serial << 1 | (image() == nil ? 0 : 1) }

  func forgetShapes() {
    abut_pvm_window_forget(serial << 1)
    abut_pvm_window_forget(serial << 1 | 1)
  }

  func freeImage() {
    guard let image = sharedImage else { return }
    image.free()
    Self.images.giveBack()
  }

  private static func makeImage(_ layout: GuestLayout) -> MemoryImage? {
    guard images.take() else { return nil }
    let page = Int(GuestLayout.page)
    let readOnlySize = (layout.readOnlyBytes.count + page - 1) / page * page
    let readWriteSize = (layout.readWriteBytes.count + page - 1) / page * page
    var bytes = layout.readOnlyBytes
    bytes.reserveCapacity(readOnlySize + readWriteSize)
    bytes.append(contentsOf: repeatElement(0, count: readOnlySize - bytes.count))
    bytes.append(contentsOf: layout.readWriteBytes)
    bytes.append(contentsOf: repeatElement(0, count: readOnlySize + readWriteSize - bytes.count))
    let descriptor = unsafe abut_pvm_image_new(bytes, bytes.count)
    guard descriptor >= 0 else {
      images.giveBack()
      return nil
    }
    return MemoryImage(
      descriptor: descriptor, readOnlySize: UInt64(readOnlySize), readWriteSize: UInt64(readWriteSize))
  }
}
