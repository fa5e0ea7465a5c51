using System.Globalization;

namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>The options of a command.</summary>
internal sealed class Options(string[] given)
{
    internal int Number(string name, int usual) =>
        Text(name) is { } text ? int.Parse(text, NumberStyles.Integer | NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : usual;

    internal string? Text(string name) => Array.IndexOf(given, name) is >= 0 and int at ? given[at + 1] : null;

    internal bool Has(string name) => given.Contains(name);
}
