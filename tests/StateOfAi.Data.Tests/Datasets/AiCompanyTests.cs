using System.Globalization;

namespace StateOfAi.Data.Tests;

public sealed class AiCompanyTests
{
    private static readonly DatasetCollection Datasets = StateOfAiCatalog.Embedded.Datasets;

    [Fact]
    public void Revenue_has_every_cell_of_the_researched_table() => ResearchedTable.AssertIs(
        "epoch_company_revenue", Datasets.CompanyRevenue,
        new()
        {
            ["company"] = row => row.Organization.Label,
            ["date"] = row => row.Date.ToString(),
            ["type"] = row => row.Kind switch
            {
                RevenueKind.Annualized => "Annualized revenue",
                RevenueKind.AnnualRecurring => "Annual recurring revenue",
                RevenueKind.ProductOrDivision => "Product/division revenue",
                RevenueKind.Other => "Other",
                _ => $"{row.Kind} revenue",
            },
            ["source_url"] = row => row.Address,
            ["confidence"] = row => row.Confidence.ToString(),
            ["report_date"] = row => row.Reported.ToString(),
        },
        new()
        {
            ["annualized_usd"] = row => row.RunRate?.PrintedNumber,
            ["normalized_to_annual_usd"] = row => row.Revenue.PrintedNumber,
        });

    [Fact]
    public void Usage_has_every_cell_of_the_researched_table() => ResearchedTable.AssertIs("epoch_company_usage", Datasets.CompanyUsage,
        new()
        {
            ["company"] = row => row.Organization.Label,
            ["product"] = row => row.ProductName,
            ["date"] = row => DayOf(row.Period),
            ["active_users_period"] = row => row.ActiveIn?.ToString(),
            ["confidence"] = row => row.Confidence.ToString(),
            ["report_date"] = row => row.Reported.ToString(),
        },
        new()
        {
            ["active_users"] = row => row.ActiveUsers?.PrintedNumber,
            ["daily_tokens"] = row => row.DailyTokens?.PrintedNumber,
            ["daily_messages"] = row => row.DailyMessages?.PrintedNumber,
        });

    /// <summary>
    /// The cells of the table of funding that are left out: the publisher has 0 as the equity of rounds that only set a valuation, and
    /// nobody knows the size of two of the sales; holders sold for about $6.6 billion in the third, and a merger raises nothing.
    /// </summary>
    private static readonly string[] LeftOut =
    [
        "company-funding.openai-2021-07-01 equity_usd 0",
        "company-funding.openai-2024-02-16 equity_usd 0",
        "company-funding.openai-2025-10-01 equity_usd 0",
        "company-funding.xai-2025-03-28 equity_usd 0",
    ];

    [Fact]
    public void What_holders_sold_and_a_merger_are_no_money_raised() => Assert.All(LeftOut, cell =>
    {
        FundingRound round = Datasets.CompanyFunding[cell.Split(' ')[0]];

        Assert.Null(round.Amount);
        Assert.NotNull(round.Valuation);
        Assert.False(round.IsAdditive);
    });

    [Fact]
    public void Funding_has_every_cell_of_the_researched_table()
    {
        IReadOnlyList<IDictionary<string, object>> table = ResearchedTable.Read("epoch_company_funding");

        Assert.Equal(38, table.Count);
        Assert.Equal(table.Count, Datasets.CompanyFunding.Count);
        foreach ((IDictionary<string, object> cells, FundingRound row) in table.Zip(Datasets.CompanyFunding))
        {
            string[] dates = [.. new[] { "close_date", "report_date" }.Select(column => (string)cells[column])
                .Where(date => date.Length > 0).Distinct()];
            Assert.Equal((row.Id, (string)cells["company"]), (row.Id, row.Organization!.Label));
            Assert.Equal(dates, new[] { row.Date.ToString(), row.Reported.ToString() }.Where(date => !string.IsNullOrEmpty(date)));
            Assert.Equal((string)cells["confidence"], row.Confidence.ToString());
            Assert.Equal((string)cells["status"] is "Closed", row.Status is FundingStatus.Raised);
            // Of two rounds that were only discussed, the table leaves the type open.
            Assert.Equal((string)cells["type"], row.Id is "company-funding.anthropic-2025-11-18" or "company-funding.openai-2025-12-17" ? ""
                : row.Kind is RoundKind.Merger ? "Other" : row.Kind is RoundKind.SecondarySale ? "Secondary"
                : row.Debt is not null && row.Date != PartialDate.OfDay(2024, 10, 2) ? "Primary,Debt" : "Primary");
            foreach ((string column, Figure? figure) in new[]
                { ("equity_usd", row.Amount), ("debt_usd", row.Debt), ("post_money_valuation_usd", row.Valuation) })
            {
                string cell = (string)cells[column];
                decimal? number = LeftOut.Contains($"{row.Id} {column} {cell}") ? null : ResearchedTable.Number(cell);
                Assert.Equal((row.Id, number), (row.Id, figure?.PrintedNumber));
            }
        }
    }

    [Fact]
    public void Staff_has_every_cell_of_the_researched_table() => ResearchedTable.AssertIs("epoch_company_staff", Datasets.CompanyStaff,
        new()
        {
            ["company"] = row => row.Organization.Label,
            ["date"] = row => DayOf(row.Period),
            ["division"] = row => row.Division,
            ["type"] = row => row.Counts switch
            {
                StaffScope.FullCompany => "Full company",
                StaffScope.AiDivision => "Full AI division",
                StaffScope.DivisionOrRole => "Division/role",
                _ => row.Counts?.ToString(),
            },
            ["confidence"] = row => row.Confidence?.ToString(),
            ["report_date"] = row => row.Reported.ToString(),
            ["source_url"] = row => row.Address,
        },
        new() { ["staff"] = row => row.Staff.PrintedNumber });

    [Fact]
    public void Spending_has_every_cell_of_the_researched_table() => ResearchedTable.AssertIs(
        "epoch_company_compute_spend", Datasets.ComputeSpending,
        new()
        {
            ["company"] = row => row.Organization.Label,
            ["period_end"] = row => row.Period.End.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            ["period_type"] = row => row.Period.Grain is Grain.AsOf ? "Annualized" : "Year",
            ["category"] = row => row.Purpose switch
            {
                ComputePurpose.Research => "R&D cloud compute",
                ComputePurpose.Inference => "Inference cloud compute",
                ComputePurpose.ResearchAndInference => "R&D cloud compute,Inference cloud compute",
                _ => "R&D cloud compute,Inference cloud compute,Data",
            },
            ["confidence"] = row => row.Confidence.ToString(),
            ["report_date"] = row => row.Reported?.ToString(),
            ["excluded_from_graph"] = row => row.IsLeftOutOfChart ? "True" : null,
        },
        new() { ["amount_usd"] = row => row.Amount.Value });

    // The last annualized revenue of each quarter in billions, by hand from the table.
    [Fact]
    public void Run_rates_by_quarter()
    {
        Assert.Equal(["2024-Q4 1", "2025-Q1 2", "2025-Q2 3", "2025-Q3 4", "2025-Q4 7"], Rates("org.anthropic").TakeLast(5));
        Assert.Equal(["2025-Q3 12", "2025-Q4 19"], Rates("org.openai").TakeLast(2));

        IEnumerable<string> Rates(string organization) => Datasets.CompanyRevenue
            .Where(row => row.Organization.Id == organization && row.Kind is RevenueKind.Annualized)
            .GroupBy(row => TimePeriod.OfQuarter(row.Date.Year, row.Date.Quarter!.Value))
            .Select(quarter => FormattableString.Invariant(
                $"{quarter.Key.Code} {quarter.MaxBy(row => row.Date)!.Revenue.PrintedNumber / 1_000_000_000:0.#}"));
    }

    [Fact]
    public void Definitions_of_revenue_do_not_mix()
    {
        CompanyRevenue[] openAi = [.. Datasets.CompanyRevenue.Where(row => row.Organization.Id == "org.openai")];

        Assert.Throws<ArgumentException>(() => openAi.ToSeries());
        Assert.Equal(9, openAi.Where(row => row.Kind is RevenueKind.Annualized).ToSeries().Count);
        Assert.Equal(1, Datasets.CompanyRevenue["company-revenue.xai-2025-03-31-quarterly-reuters"].Doubts
            .Count(doubt => doubt.Kind is DoubtKind.Conflict));
        Assert.All(openAi.Where(row => row.RunRate is null),
            row => Assert.True(row.Kind is not (RevenueKind.Annualized or RevenueKind.AnnualRecurring)));
    }

    [Fact]
    public void Weekly_users_of_ChatGPT_without_its_payers()
    {
        Series users = Datasets.CompanyUsage.Where(row => row.Product?.Id == "product.chatgpt"
            && row is { ActiveIn: UsagePeriod.Weekly, CountsOnlyPayers: false }).ToSeries();

        Assert.Equal((9, 50_000_000m, 800_000_000m), (users.Count, users[0].Figure!.PrintedNumber, users[^1].Figure!.PrintedNumber));
        Assert.Equal(40_000_000m, Datasets.CompanyUsage.Single(row => row.CountsOnlyPayers).ActiveUsers!.Value);
    }

    // By hand: 183 billion over the 5 billion of July 2025.
    [Fact]
    public void Valuation_over_run_rate()
    {
        FundingRound round = Datasets.CompanyFunding["company-funding.anthropic-2025-09-02"];
        CompanyRevenue rate = Datasets.CompanyRevenue["company-revenue.anthropic-2025-07-29-annual-recurring"];

        Assert.Equal((RoundKind.SeriesF, 13_000_000_000m), (round.Kind, round.Amount!.Value));
        Assert.Equal(36.6, (round.Valuation! / rate.Revenue).Point!.Value.Value, 10);
    }

    [Fact]
    public void Money_raised_leaves_out_talks_and_has_debt_apart()
    {
        FundingRound[] openAi = [.. Datasets.CompanyFunding.Where(row => row.Organization!.Id == "org.openai")];

        // By hand: 0.05 + 1 + 2 + 10 + 0.3 + 6.6 + 10 + 8.3 + 1 + 22.5, and three sales of 0; one seed has no amount.
        Assert.Equal(61.75m, openAi.Where(row => row.IsAdditive).Sum(row => row.Amount?.Value ?? 0) / 1_000_000_000);
        Assert.Equal(4_000_000_000m, openAi.Sum(row => row.Debt?.Value ?? 0));
        Assert.Equal(["company-funding.openai-2025-09-22", "company-funding.openai-2025-12-17"],
            openAi.Where(row => row.Doubts.Any(doubt => doubt.Kind is DoubtKind.Projection)).Select(row => row.Id));
    }

    [Fact]
    public void Parts_of_compute_add_up_and_its_impossible_date_is_left_out()
    {
        Reconciliation sum = Assert.Single(Datasets.Reconcile(), sum => sum.Row is ComputeSpending);

        Assert.Equal(("compute-spending.openai-2025-cloud-compute", 16_000_000_000m, true, 0m),
            (sum.Row.Id, sum.Whole.Value, sum.Agrees, sum.Difference));
        Assert.Null(((ComputeSpending)sum.Row).Reported);
        Assert.Contains("0202-07-30", sum.Row.Note, StringComparison.Ordinal);
        Assert.Equal(9, Datasets.ComputeSpending.Count(row => row.IsProjected));
    }

    [Fact]
    public void Rounds_of_2023_have_the_amounts_of_the_other_list()
    {
        Reconciliation[] pairs = [.. Datasets.Reconcile().Where(sum => sum.Row.Dataset?.Dataset == "company-funding")];

        Assert.Equal(
            ["company-funding.anthropic-2023-05-23 450", "company-funding.openai-2023-01-23 10000",
                "company-funding.openai-2023-04-26 300"],
            pairs.Select(pair => FormattableString.Invariant($"{pair.Row.Id} {pair.Parts.Value / 1_000_000:0}")));
        Assert.All(pairs, pair => Assert.True(pair is { Agrees: true, KnownDifference: null }));
    }

    [Fact]
    public void Staff_of_one_laboratory_is_not_that_of_the_company()
    {
        CompanyStaff[] google = [.. Datasets.CompanyStaff.Where(row => row.Organization.Id == "org.google")];

        Assert.Equal(7, google.Count(row => row.Counts is StaffScope.DivisionOrRole));
        Assert.Equal(4, google.Count(row => row.Counts is StaffScope.AiDivision));
        Assert.Equal(2, google.Count(row => row.Doubts.Any(doubt => doubt.Kind is DoubtKind.Conflict)));
        Assert.Equal([DoubtKind.Uncertain], Datasets.CompanyStaff["company-staff.openai-2019-12-31"].Doubts.Select(doubt => doubt.Kind));
        Assert.Null(Datasets.CompanyStaff["company-staff.meta-2025-07-17"].Counts);
    }

    // Read in the notes of the publisher: "roughly 300", "almost 200", "over 3,000", "approximately 2,300".
    [Theory]
    [InlineData("anthropic-2023-12-13", Qualifier.About, 300)]
    [InlineData("meta-2018-11-08-fair", Qualifier.About, 200)]
    [InlineData("openai-2025-07-15", Qualifier.MoreThan, 3000)]
    [InlineData("anthropic-2025-12-02", Qualifier.About, 2300)]
    [InlineData("anthropic-2024-12-31", Qualifier.Exact, 915)]
    public void Staff_is_qualified_as_its_report_says(string id, Qualifier qualifier, int staff)
    {
        Figure figure = Datasets.CompanyStaff["company-staff." + id].Staff;

        Assert.Equal((qualifier, staff), (figure.Qualifier, figure.PrintedNumber));
    }

    [Fact]
    public void The_publisher_leaves_four_rows_of_usage_out_of_its_chart() => Assert.Equal(
        ["AI Overviews", "ChatGPT", "GPT-5-Codex", "Gemini API"],
        Datasets.CompanyUsage.Where(row => row.IsLeftOutOfChart).Select(row => row.ProductName).Order(StringComparer.Ordinal));

    private static string DayOf(TimePeriod period) => period.Code["as-of ".Length..];
}
