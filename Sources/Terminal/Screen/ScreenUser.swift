/// Something that prints on a screen whose manner may change while it runs, as when a screen reader is
/// turned on.
public protocol ScreenUser: AnyObject {
  var screen: Screen { get set }
}
