namespace StateOfAi.Data;

/// <summary>The rows that other rows name, remembered while tables are read and checked once all of them are.</summary>
internal sealed class NamedRows
{
    // A row belongs to, follows or was made from one other by these fields; going on and on never leads back.
    private static readonly string[] Upward = ["parent", "partOf", "variantOf", "successorOf", "exportVariantOf"];

    // Who stands on both sides of a deal, a move, a suit or a comparison stands on none.
    private static readonly (string One, string Other)[] Opposed =
    [
        ("acquirer", "target"), ("acquirer", "seller"), ("target", "seller"), ("organization", "seller"),
        ("organization", "exchange"), ("organization", "leadInvestors"), ("organization", "investors"),
        ("buyers", "seller"), ("licensors", "licensees"), ("plaintiffs", "defendants"), ("from", "to"), ("chip", "comparedWith"),
    ];

    private readonly Dictionary<(string By, string Id), List<string>> _sides = [];
    private readonly List<(DataFile File, JsonPath Path, Type Type, string Id, Func<IRowResolver, bool> Exists)> _named = [];
    private readonly Dictionary<(string Field, string Row), (string Above, DataFile File, JsonPath Path)> _above = [];
    private readonly FindingLog _log;

    internal NamedRows(FindingLog log) => _log = log;

    /// <summary>Remembers that a row names another.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">Where the id stands.</param>
    /// <param name="by">The id of the row that names; empty where it has none.</param>
    /// <param name="id">The id that it names.</param>
    internal void Add<T>(DataFile file, JsonPath path, string by, string id)
        where T : Row
    {
        _named.Add((file, path, typeof(T), id, rows => rows.Find<T>(id) is not null));
        if (by.Length == 0)
            return;
        string field = (path.Name ?? path.Parent?.Name)!;
        if (id == by)
            _log.Add(file, path, "names-itself", $"the row '{id}' names itself");
        else if (Array.IndexOf(Upward, field) >= 0)
            _above.TryAdd((field, by), (id, file, path));
        if (Array.Exists(Opposed, pair => pair.One == field || pair.Other == field))
            CheckSides(file, path, by, id, field);
    }

    /// <summary>Notes every name that no row bears, and every circle of rows.</summary>
    /// <param name="rows">Where the rows are.</param>
    /// <param name="unread">The types of which not every row could be read; their names are not checked.</param>
    internal void Check(IRowResolver rows, IReadOnlySet<Type> unread)
    {
        foreach ((DataFile file, JsonPath path, Type type, string id, Func<IRowResolver, bool> exists) in _named)
        {
            bool canTell = type == typeof(Row) ? unread.Count == 0 : !unread.Contains(type);
            if (canTell && !exists(rows))
                _log.Add(file, path, "existing-reference", $"there is no {type.Name} '{id}'");
        }

        CheckCircles();
    }

    private void CheckSides(DataFile file, JsonPath path, string by, string id, string field)
    {
        if (!_sides.TryGetValue((by, id), out List<string>? sides))
            _sides.Add((by, id), sides = []);
        if (sides.Find(side => Array.Exists(Opposed, pair => pair == (side, field) || pair == (field, side))) is { } other)
            _log.Add(file, path, "two-parties", $"'{id}' is both '{other}' and '{field}'");
        if (!sides.Contains(field))
            sides.Add(field);
    }

    private void CheckCircles()
    {
        var done = new HashSet<(string Field, string Row)>();
        foreach ((string Field, string Row) start in _above.Keys)
        {
            var way = new List<string>();
            (string Field, string Row) at = start;
            while (_above.TryGetValue(at, out var above) && done.Add(at))
            {
                way.Add(at.Row);
                at = (at.Field, above.Above);
            }

            // A way that ends in a row of an earlier one has been judged with that.
            if (way.IndexOf(at.Row) is var begin and >= 0)
                _log.Add(_above[at].File, _above[at].Path, "no-circle", $"'{at.Field}' leads back: {string.Join(" > ", way.Skip(begin))} > {at.Row}");
        }
    }
}
