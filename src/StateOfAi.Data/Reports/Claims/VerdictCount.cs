using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>The number of claims with one verdict.</summary>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class VerdictCount : SourcedResult, ITabular
{
    internal VerdictCount(Verdict verdict, ClaimAudit[] audits) =>
        (Verdict, Count, RestsOn) = (verdict, audits.Length, SourceUnion.OfAll(audits));

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>The number of claims.</summary>
    public int Count { get; }

    /// <summary>The verdict and the number as names and values.</summary>
    TableView ITabular.ToView() => FieldView.Of(null, [("Verdict", Verdict), ("Claims", Count)], from: this);

    /// <summary>The verdict in words, and the number: <c>Not checkable: 2</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Words.OfName(Verdict.ToString())}: {Count}");

    // The sources of all claims would be longer than the table.
    internal static TableView View(IEnumerable<VerdictCount> shown, string title) => shown.ToView(view => view
        .Title(title).Column("Verdict", one => one.Verdict).Column("Claims", one => one.Count).RestingOn(_ => null));
}
