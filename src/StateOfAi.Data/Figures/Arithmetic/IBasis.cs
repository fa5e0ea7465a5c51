namespace StateOfAi.Data;

/// <summary>
/// The origin of a number, such as the row that it was read from. Arithmetic only passes it on; the layers above, which know rows and their
/// doubts, create and read it.
/// </summary>
internal interface IBasis;
