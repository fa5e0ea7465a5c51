using System.Globalization;
using System.Text.Json;

namespace StateOfAi.Data.Csv;

/// <summary>A value in a JSON file, with its line for errors.</summary>
internal sealed class FactsNode
{
    private FactsNode(JsonTokenType kind, int line, string text) => (Kind, Line, Text) = (kind, line, text);

    /// <summary>The token that it is, or begins with.</summary>
    internal JsonTokenType Kind { get; }

    internal int Line { get; }

    /// <summary>The text of a string, or a number, word or bracket as written.</summary>
    internal string Text { get; }

    /// <summary>The members of an object, in order.</summary>
    internal List<(string Name, FactsNode Value)> Members { get; } = [];

    /// <summary>The items of a list.</summary>
    internal List<FactsNode> Items { get; } = [];

    /// <summary>The value at a path such as <c>$.sources[0].id</c>, or the innermost one around it if there is none.</summary>
    internal FactsNode At(string path)
    {
        FactsNode node = this;
        foreach (string step in path.Split('.', '[').Skip(1))
        {
            FactsNode? next = step is [.. var index, ']']
                ? node.Items[int.Parse(index, CultureInfo.InvariantCulture)]
                : node.Members.Find(member => member.Name == step).Value;
            if (next is null)
                break;
            node = next;
        }

        return node;
    }

    /// <summary>The text as an error shows it; <see langword="null"/> for an object or a list.</summary>
    internal string? ShownText => Kind is JsonTokenType.StartObject or JsonTokenType.StartArray ? null : CsvError.Shortened(Text);

    /// <summary>Reads a file.</summary>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    internal static FactsNode Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new() { CommentHandling = JsonCommentHandling.Skip, MaxDepth = 16 });
        var lines = new Lines();
        reader.Read();
        FactsNode root = Read(ref reader, json, ref lines);
        // Throws if more follows.
        reader.Read();
        return root;
    }

    private static FactsNode Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, ref Lines lines)
    {
        string text = reader.TokenType is JsonTokenType.String
            ? reader.GetString()!
            : System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
        var node = new FactsNode(reader.TokenType, lines.At((int)reader.TokenStartIndex, json), text);
        if (reader.TokenType is JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                node.Items.Add(Read(ref reader, json, ref lines));
        }
        else if (reader.TokenType is JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
            {
                string name = reader.GetString()!;
                reader.Read();
                node.Members.Add((name, Read(ref reader, json, ref lines)));
            }
        }

        return node;
    }

    /// <summary>Counts the lines of the part that was read.</summary>
    private struct Lines
    {
        private int _position, _line;

        internal int At(int position, ReadOnlySpan<byte> json)
        {
            _line += json[_position..position].Count((byte)'\n');
            _position = position;
            return _line + 1;
        }
    }
}
