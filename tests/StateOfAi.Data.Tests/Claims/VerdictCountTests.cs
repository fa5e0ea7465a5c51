namespace StateOfAi.Data.Tests;

public sealed class VerdictCountTests
{
    private static readonly ClaimAudits Audits = StateOfAiCatalog.Embedded.Reports[2023].Audit();

    [Fact]
    public void An_audit_counts_its_verdicts_in_words()
    {
        Assert.Equal(["Agrees: 12", "Disagrees: 16", "Consistent: 7", "Not checkable: 2"], Audits.Verdicts.Select(one => one.ToString()));
        Assert.Equal("Agrees: 12; Disagrees: 16; Consistent: 7; Not checkable: 2", Audits.ToString());
        Assert.Equal(37, Audits.Verdicts.Sum(one => one.Count));
    }

    [Fact]
    public void The_counts_are_a_small_table()
    {
        TableView view = Audits.Verdicts.ToView();

        Assert.Equal(["Verdict", "Claims"], view.Columns.Select(column => column.Name));
        Assert.Equal(["Not checkable", "2"], view.Rows[3].Select(cell => cell.Text));
        Assert.Empty(view.Sources);
        Assert.NotEmpty(Audits.Verdicts[0].Sources);
    }
}
