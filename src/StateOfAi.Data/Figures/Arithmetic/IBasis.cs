namespace StateOfAi.Data;

/// <summary>
/// Something that a number rests on, such as the row that it was read from. Arithmetic keeps it and never asks what it is; the floors
/// above, which know rows and what is in doubt about them, make it and read it.
/// </summary>
internal interface IBasis;
