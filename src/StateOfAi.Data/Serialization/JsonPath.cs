using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// A place in a JSON text. Which line that is, <see cref="PlaceLines"/> finds once something is wrong there, so reading pays nothing for
/// it.
/// </summary>
/// <param name="Parent">What holds it; <see langword="null"/> for the whole text.</param>
/// <param name="Name">The name of a member; <see langword="null"/> for an element of a list.</param>
/// <param name="Index">The place of an element, or which of the members of its name it is, both from 0.</param>
internal sealed record JsonPath(JsonPath? Parent, string? Name, int Index)
{
    internal static JsonPath Root { get; } = new(null, null, 0);

    internal JsonPath Member(string name, int occurrence = 0) => new(this, name, occurrence);

    /// <summary>A member, or a member of a member where the way has dots, as in <c>value.unit</c>.</summary>
    internal JsonPath Way(string way) => way.Split('.').Aggregate(this, (path, name) => path.Member(name));

    internal JsonPath Element(int index) => new(this, null, index);

    public override string ToString() =>
        Parent is null ? "$" : Name is not null ? $"{Parent}.{Name}" : string.Create(CultureInfo.InvariantCulture, $"{Parent}[{Index}]");
}
