import CShims
import Machine

/// Calls of adapted functions whose answers come later, and the thread that waits for them: it is there
/// as long
/// as there are any.
@safe final class AdapterWaiting: @unchecked Sendable {
  struct Item {
    let machine: AdapterMachine
    let function: AdaptedFunction
    let world: World
    let ticket: UInt64
  }

  private let lock = ImageLock()
  /// Under the lock: those that the thread has not seen yet.
  private var new: [Item] = []
  /// The process in which there is a thread; 0: there is none.
  private var process: UInt32 = 0

  /// False: the system has no more threads.
  func add(_ item: Item, for adapters: Adapters) -> Bool {
    let here = abut_process_start()
    let begins = lock.held { () -> Bool in
      new.append(item)
      defer { process = here }
      return process != here
    }
    guard begins else { return true }
    let argument = unsafe Unmanaged.passRetained(Thread(waiting: self, adapters: adapters)).toOpaque()
    let body: @convention(c) (UnsafeMutableRawPointer?) -> Void = { argument in
      guard let argument = unsafe argument else { return }
      let thread = unsafe Unmanaged<Thread>.fromOpaque(argument).takeRetainedValue()
      thread.waiting.run(thread.adapters)
    }
    if unsafe abut_thread_start(body, argument) { return true }
    unsafe Unmanaged<Thread>.fromOpaque(argument).release()
    lock.held {
      process = 0
      new.removeAll { $0.ticket == item.ticket && $0.world === item.world }
    }
    return false
  }

  private final class Thread {
    let waiting: AdapterWaiting
    let adapters: Adapters
    init(waiting: AdapterWaiting, adapters: Adapters) { (self.waiting, self.adapters) = (waiting, adapters) }
  }

  /// One at a time is waited for, all are asked in between.
  private func run(_ adapters: Adapters) {
    var items: [Item] = []
    var turn = 0
    while true {
      let isOver = lock.held { () -> Bool in
        items += new
        new = []
        if items.isEmpty { process = 0 }
        return items.isEmpty
      }
      if isOver { return }
      let before = items.count
      items.removeAll { item in
        guard let answer = item.machine.answer(item.function) else { return false }
        adapters.giveBack(item.machine)
        item.world.answer(item.ticket, answer)
        return true
      }
      guard items.count == before else { continue }
      turn = (turn + 1) % items.count
      items[turn].machine.gateway.pending?.wait(milliseconds: items.count == 1 ? 10 : 1)
    }
  }
}
