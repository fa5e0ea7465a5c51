namespace StateOfAi.Data;

/// <summary>Checks references: the rows exist, none refers to itself, is on both sides of something, or is part of a cycle.</summary>
internal sealed class ReferenceRules
{
    // Fields by which a row belongs to, follows or derives from another; following them must never lead back.
    private static readonly string[] Upward =
        ["parent", "partOf", "variantOf", "successorOf", "exportVariantOf", "supersededBy", "buildsUpon"];

    // Whoever is on one side of a deal, a move, a suit or a comparison cannot be on the other.
    private static readonly (string One, string Other)[] Opposed =
    [
        ("acquirer", "target"), ("acquirer", "seller"), ("target", "seller"), ("organization", "seller"),
        ("organization", "exchange"), ("organization", "leadInvestors"), ("organization", "investors"),
        ("buyers", "seller"), ("licensors", "licensees"), ("plaintiffs", "defendants"), ("from", "to"), ("chip", "comparedWith"),
    ];

    private readonly Dictionary<(string By, string Id), List<string>> _sides = [];
    private readonly Dictionary<(string Field, string Row), NamedRow> _above = [];
    private readonly FindingLog _log;

    private ReferenceRules(FindingLog log) => _log = log;

    /// <param name="named">All references.</param>
    /// <param name="rows">Finds the rows.</param>
    /// <param name="unread">The types with rows that could not be read; whether such rows exist is not checked.</param>
    /// <param name="log">Collects the findings.</param>
    internal static void Check(IReadOnlyList<NamedRow> named, IRowResolver rows, IReadOnlySet<Type> unread, FindingLog log)
    {
        var rules = new ReferenceRules(log);
        foreach (NamedRow one in named)
        {
            rules.CheckRow(one);
            bool canTell = one.Type == typeof(Row) ? unread.Count == 0 : !unread.Contains(one.Type);
            if (canTell && !one.Exists(rows))
                log.Add(one.File, one.Path, RuleId.ExistingReference, $"the {one.Type.Name} '{one.Id}' does not exist");
        }

        rules.CheckCircles();
    }

    private void CheckRow(NamedRow named)
    {
        if (named.By.Length == 0)
            return;
        if (named.Id == named.By)
            _log.Add(named.File, named.Path, RuleId.NamesItself, $"the row '{named.Id}' refers to itself");
        else if (Array.IndexOf(Upward, named.Field) >= 0)
            _above.TryAdd((named.Field, named.By), named);
        if (Array.Exists(Opposed, pair => pair.One == named.Field || pair.Other == named.Field))
            CheckSides(named);
    }

    private void CheckSides(NamedRow named)
    {
        if (!_sides.TryGetValue((named.By, named.Id), out List<string>? sides))
            _sides.Add((named.By, named.Id), sides = []);
        if (sides.Find(side => Array.Exists(Opposed, pair => pair == (side, named.Field) || pair == (named.Field, side))) is { } other)
            _log.Add(named.File, named.Path, RuleId.TwoParties, $"'{named.Id}' is both '{other}' and '{named.Field}'");
        if (!sides.Contains(named.Field))
            sides.Add(named.Field);
    }

    private void CheckCircles()
    {
        var done = new HashSet<(string Field, string Row)>();
        foreach ((string Field, string Row) start in _above.Keys)
        {
            var way = new List<string>();
            (string Field, string Row) at = start;
            while (_above.TryGetValue(at, out NamedRow? above) && done.Add(at))
            {
                way.Add(at.Row);
                at = (at.Field, above.Id);
            }

            // A path that reaches a row of an earlier one was checked with that one.
            if (way.IndexOf(at.Row) is not (var begin and >= 0))
                continue;
            string circle = $"'{at.Field}' forms a cycle: {string.Join(" > ", way.Skip(begin))} > {at.Row}";
            _log.Add(_above[at].File, _above[at].Path, RuleId.NoCircle, circle);
        }
    }
}
