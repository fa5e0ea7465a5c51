using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// A place in a JSON text. <see cref="PlaceLines"/> finds its line only when something is wrong there, so reading pays nothing for it.
/// </summary>
/// <param name="Parent">The enclosing place; <see langword="null"/> for the whole text.</param>
/// <param name="Name">The name of a member; <see langword="null"/> for a list element.</param>
/// <param name="Index">The index of a list element, or of a member among those with the same name; both from 0.</param>
internal sealed record JsonPath(JsonPath? Parent, string? Name, int Index)
{
    internal static JsonPath Root { get; } = new(null, null, 0);

    internal JsonPath Member(string name, int occurrence = 0) => new(this, name, occurrence);

    /// <summary>A member, or a nested member if the path has dots, as in <c>value.unit</c>.</summary>
    internal JsonPath Way(string way) => way.Split('.').Aggregate(this, (path, name) => path.Member(name));

    internal JsonPath Element(int index) => new(this, null, index);

    public override string ToString() =>
        Parent is null ? "$" : Name is not null ? $"{Parent}.{Name}" : string.Create(CultureInfo.InvariantCulture, $"{Parent}[{Index}]");
}
