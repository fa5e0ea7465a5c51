namespace StateOfAi.Data;

/// <summary>Every row that is named exists; none names itself, stands on both sides of a matter, or comes back to itself.</summary>
internal sealed class ReferenceRules
{
    // A row belongs to, follows or was made from one other by these fields; going on and on never leads back.
    private static readonly string[] Upward = ["parent", "partOf", "variantOf", "successorOf", "exportVariantOf"];

    // Whoever is on one side of a deal, a move, a suit or a comparison is not on the other.
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

    /// <param name="named">Every naming.</param>
    /// <param name="rows">Where the rows are.</param>
    /// <param name="unread">The types of which not every row could be read; whether such rows exist is not checked.</param>
    /// <param name="log">Where breaches are noted.</param>
    internal static void Check(IReadOnlyList<NamedRow> named, IRowResolver rows, IReadOnlySet<Type> unread, FindingLog log)
    {
        var rules = new ReferenceRules(log);
        foreach (NamedRow one in named)
        {
            rules.CheckRow(one);
            bool canTell = one.Type == typeof(Row) ? unread.Count == 0 : !unread.Contains(one.Type);
            if (canTell && !one.Exists(rows))
                log.Add(one.File, one.Path, RuleId.ExistingReference, $"there is no {one.Type.Name} '{one.Id}'");
        }

        rules.CheckCircles();
    }

    private void CheckRow(NamedRow named)
    {
        if (named.By.Length == 0)
            return;
        if (named.Id == named.By)
            _log.Add(named.File, named.Path, RuleId.NamesItself, $"the row '{named.Id}' names itself");
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

            // A way that ends in a row of an earlier one has been judged with that.
            if (way.IndexOf(at.Row) is not (var begin and >= 0))
                continue;
            string circle = $"'{at.Field}' leads back: {string.Join(" > ", way.Skip(begin))} > {at.Row}";
            _log.Add(_above[at].File, _above[at].Path, RuleId.NoCircle, circle);
        }
    }
}
