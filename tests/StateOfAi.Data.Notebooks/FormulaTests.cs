using System.Text.RegularExpressions;

namespace StateOfAi.Data.Notebooks;

/// <summary>Amounts in dollars stay amounts where notebooks are shown: no text is typeset as a formula.</summary>
public sealed class FormulaTests
{
    // What a cell might show that the committed notebooks do not: values that are one text, and text that is nearly a formula.
    private static readonly string[] Cells =
    [
        "#r \"nuget: StateOfAi.Data\"",
        "using StateOfAi.Data;",
        """Figure.Parse("$1M to $2M")""",
        """StateOfAiCatalog.Embedded""",
        """StateOfAiCatalog.Embedded.Reports[2023].Audit()""",
        """
        new[] { @"$1M to $2M, $$a$$, \(b\), \[c\], \begin{align}d\end{align}, \$e$f\$ and $`g`$", "https://e.org/$h$" }.ToView(view => view
            .Title("From $1M to $2M").Column("$i$", x => x).Column("Amount", _ => Figure.Parse("$1M to $2M"))
            .Note("$1M to $2M").Source("$j$, https://e.org/$k$"))
        """,
    ];

    [Theory]
    [InlineData("MathJax 2")]
    [InlineData("MathJax 3")]
    public async Task Text_of_cells_is_never_typeset_as_a_formula(string typesetter)
    {
        const string Control = "<p>A formula: $x^2$.</p>";
        NotebookPage page = NotebookPage.WithTypesetter(typesetter);
        Notebook own = await Notebook.OfCode(Cells).RunAsync(TestContext.Current.CancellationToken);
        IEnumerable<string> kept = Directory.EnumerateFiles(Repository.Path("docs/notebooks"), "*.ipynb").Select(File.ReadAllText);

        string[] shown = await page.ShowAsync([own.ToString(), .. kept], Control);

        Assert.Contains(own.Html(), html => html.Contains("to <span>$</span>2M", StringComparison.Ordinal));
        Assert.All(shown, html =>
        {
            // The formula that is one shows that formulas are typeset at all.
            Assert.DoesNotContain(Control, html);
            Assert.Equal(1, Regex.Count(html, """<script type="math/tex|<mjx-container"""));
        });
    }
}
