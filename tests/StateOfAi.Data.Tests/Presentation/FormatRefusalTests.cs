using NodaTime;

namespace StateOfAi.Data.Tests;

/// <summary>A format that cannot be is refused where it is given, with the column and the way out.</summary>
public sealed class FormatRefusalTests
{
    private static readonly TableView Deals =
        new[] { (Company: "Alpha", Share: new Percent(28.28), Closed: new LocalDate(2024, 5, 1), Year: TimePeriod.OfYear(2024)) }
            .ToView(view => view.Column("Company", deal => deal.Company).Column("Share", deal => deal.Share)
                .Column("Closed", deal => deal.Closed).Column("Year", deal => deal.Year));

    [Fact]
    public void A_bad_format_names_the_column_and_the_formats_there_are()
    {
        string message = Assert.Throws<FormatException>(() => Deals.Format("Share", "0.0")).Message;

        Assert.StartsWith("The column 'Share' cannot be written: '0.0' is not a number format. Use G, N, F, K, M, B or T,", message,
            StringComparison.Ordinal);
        Assert.Contains("Numbers have their percent sign or currency already: N1 is enough.",
            Assert.Throws<FormatException>(() => Deals.Format("Share", "P1")).Message, StringComparison.Ordinal);
        Assert.Contains("N2 is enough.", Assert.Throws<FormatException>(() => Deals.Format("Share", "C2")).Message,
            StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => new[] { 1.5 }.ToView(view => view.Column("Share", one => one, "P1")));
    }

    [Fact]
    public void A_format_of_texts_names_the_columns_of_numbers() =>
        Assert.All(new[] { "Company", "Closed", "Year" }, column => Assert.Equal(
            $"The column '{column}' has no numbers that the format 'N1' could change. The columns of numbers are: Share.",
            Assert.Throws<FormatException>(() => Deals.Format(column, "N1")).Message));

    [Fact]
    public void Dates_have_formats_of_dates_and_a_column_without_values_any()
    {
        Assert.Equal("05/2024", Deals.Format("Closed", "MM'/'yyyy").Rows[0]["Closed"].Text);
        Assert.Equal("N1", Deals.Take(0).Format("Company", "N1").Columns[0].Format);
        Assert.Equal("28.280", Deals.Format("Share", "N3").Rows[0]["Share"].Text);
    }

    [Fact]
    public void A_column_of_changes_keeps_its_plus_sign()
    {
        TableView view = new[] { new PercentagePoints(15.25) }.ToView(view => view.Column("Points", one => one)
            .Column("Growth", one => new Percent(one.Value), "+"));

        Assert.Equal(["+15.3", "+15.3"], view.Rows[0].Select(cell => cell.Text));
        Assert.Equal(["+15.25", "+15.25"], view.Format("Points", "N2").Format("Growth", "N2").Rows[0].Select(cell => cell.Text));
        Assert.Equal("+15.3", view.Format("Growth", null).Rows[0]["Growth"].Text);
    }

    [Fact]
    public void An_unknown_interval_refuses_a_bad_format_too()
    {
        ConfidenceInterval<Quantity> unknown = WelchTest.Between(Sample.Of([1d], Unit.Usd), Sample.Of([2d], Unit.Usd)).Interval;

        Assert.False(unknown.IsKnown);
        Assert.Throws<FormatException>(() => unknown.ToString("P1", null));
    }
}
