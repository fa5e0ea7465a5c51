namespace StateOfAi.Data.Generators;

/// <summary>How a property is read, depending on its type.</summary>
internal enum FieldShape
{
    Unreadable,
    Text,
    Integer,
    Flag,
    Member,
    Figure,
    Period,
    Date,
    Country,
    Unit,
    Row,
    Texts,
    Countries,
    Members,
    Rows,
    Parts,
}
