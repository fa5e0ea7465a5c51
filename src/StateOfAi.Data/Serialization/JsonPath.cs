using System.Globalization;
using System.Text.Json;

namespace StateOfAi.Data;

/// <summary>A place in a JSON text, and the line it stands on. Lines are sought only once something is wrong there, so reading pays nothing for them.</summary>
/// <param name="Parent">What holds it; <see langword="null"/> for the whole text.</param>
/// <param name="Name">The name of a member; <see langword="null"/> for an element of a list.</param>
/// <param name="Index">The place of an element, or which of the members of its name it is, both from 0.</param>
internal sealed record JsonPath(JsonPath? Parent, string? Name, int Index)
{
    internal static JsonPath Root { get; } = new(null, null, 0);

    internal JsonPath Member(string name, int occurrence = 0) => new(this, name, occurrence);

    internal JsonPath Element(int index) => new(this, null, index);

    /// <summary>The line of the place, from 1; where the place does not exist, that of what should hold it.</summary>
    internal int LineIn(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
        long start = 0;
        try
        {
            reader.Read();
            start = reader.TokenStartIndex;
            Descend(ref reader, ref start);
        }
        catch (JsonException)
        {
            // The text breaks off before the place: the last place that was reached has to do.
        }

        return json[..(int)start].Count((byte)'\n') + 1;
    }

    public override string ToString() => Parent is null ? "$" : Name is not null ? $"{Parent}.{Name}" : string.Create(CultureInfo.InvariantCulture, $"{Parent}[{Index}]");

    private bool Descend(ref Utf8JsonReader reader, ref long start)
    {
        if (Parent is null)
            return true;
        if (!Parent.Descend(ref reader, ref start))
            return false;
        bool found = Name is not null ? ToMember(ref reader) : ToElement(ref reader);
        start = found ? reader.TokenStartIndex : start;
        return found;
    }

    private bool ToMember(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        for (int left = Index; reader.Read() && reader.TokenType == JsonTokenType.PropertyName;)
        {
            bool named = reader.ValueTextEquals(Name);
            reader.Read();
            if (named && left-- == 0)
                return true;
            reader.Skip();
        }

        return false;
    }

    private bool ToElement(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == Index)
                return true;
            reader.Skip();
        }

        return false;
    }
}
