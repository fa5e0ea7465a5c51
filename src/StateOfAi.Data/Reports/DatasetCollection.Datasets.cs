namespace StateOfAi.Data;

/// <content>The datasets by name.</content>
public sealed partial class DatasetCollection
{
    private readonly List<TableSlot> _slots = [];
    private readonly TableSlot<Conflict> _conflicts;

    internal DatasetCollection(TableSet tables)
    {
        ChipCitations = Added(new ChipCitationsDataset(New("chip-citations", "chip-citation.", static row => new ChipCitation(row), "2022-12", "2026-06")));
        ChipMultiples = Plain("chip-multiples", "chip-multiple.", static row => new Observation(row));
        ChipTopicSkew = Plain("chip-topic-skew", "chip-topic-skew.", static row => new ChipTopicSkew(row));
        A100Clusters = Plain("a100-clusters", "a100-cluster.", static row => new A100Cluster(row));
        AnnouncedH100Clusters = Plain("announced-h100-clusters", "h100-cluster.", static row => new ComputeCluster(row));
        GpuFleets = Plain("gpu-fleets", "gpu-fleet.", static row => new GpuFleet(row));
        ContractedPower = Plain("contracted-power", "contracted-power.", static row => new ContractedPower(row));
        NvidiaRevenue = Added(new NvidiaRevenueDataset(New("nvidia-revenue", "nvidia-revenue.", static row => new NvidiaRevenue(row))));
        NvidiaAnnualRevenue = Added(new NvidiaRevenueDataset(New("nvidia-annual-revenue", "nvidia-annual-revenue.", static row => new NvidiaRevenue(row))));
        AnnualCapex = Added(new CapitalExpenditureDataset(New("annual-capex", "annual-capex.", static row => new CapitalExpenditure(row))));
        QuarterlyCapex = Added(new CapitalExpenditureDataset(New("quarterly-capex", "quarterly-capex.", static row => new CapitalExpenditure(row))));
        CapexTotals = Plain("capex-totals", "capex-total.", static row => new CapitalExpenditureTotal(row));
        FundingByQuarter = Added(new FundingByQuarterDataset(New("funding-by-quarter", "funding-by-quarter.", static row => new AiInvestment(row), "2023-12", "2024-03")));
        InvestmentByYear = Plain("investment-by-year", "investment-by-year.", static row => new AiInvestment(row));
        InvestmentByCountry = Plain("investment-by-country", "investment-by-country.", static row => new AiInvestment(row));
        VentureByStage = Plain("venture-by-stage", "venture-by-stage.", static row => new AiInvestment(row));
        InvestmentRatios = Plain("investment-ratios", "investment-ratio.", static row => new Observation(row));
        Unicorns = Plain("unicorns", "unicorns.", static row => new UnicornCount(row));
        GenAiRounds = Plain("genai-rounds", "genai-round.", static row => new FundingRound(row));
        Acquisitions = Plain("acquisitions-2023", "acquisition-2023.", static row => new Acquisition(row));
        Predictions = Added(new PredictionsDataset(New("predictions", "graded-prediction.", static row => new GradedPrediction(row))));
        PredictionTallies = Plain("prediction-tallies", "prediction-tally.", static row => new PredictionTally(row));
        ReportEditions = Plain("report-editions", "report-edition.", static row => new ReportEdition(row));
        HeadlineFigures = Plain("headline-figures", "headline-figure.", static row => new Observation(row));
        AppRetention = Plain("app-retention", "app-retention.", static row => new Observation(row));
        ProductivityStudies = Plain("productivity-studies", "productivity-study.", static row => new StudyResult(row));
        CopyrightCases = Plain("copyright-cases", "copyright-case.", static row => new LegalMatter(row));
        ContentDeals = Plain("content-deals", "content-deal.", static row => new ContentLicense(row));
        TransformerAuthors = Plain("transformer-authors", "transformer-author.", static row => new PaperAuthor(row));
        DeepSpeech2Authors = Plain("deep-speech-2-authors", "deep-speech-2-author.", static row => new PaperAuthor(row));
        _conflicts = tables.New("dataset-conflicts", "datasets/conflicts.json", "conflict.", static row => new Conflict(row));
        _slots.Add(_conflicts);

        Dataset<T> Plain<T>(string name, string prefix, Func<RowReader, T> create)
            where T : Row => Added(new PlainDataset<T>(New(name, prefix, create)));

        DatasetTables<T> New<T>(string name, string prefix, Func<RowReader, T> create, params string[] vintages)
            where T : Row
        {
            DatasetTables<T> made = DatasetTables<T>.New(tables, name, prefix, create, vintages);
            _slots.AddRange(made.Slots);
            return made;
        }

        TDataset Added<TDataset>(TDataset dataset)
            where TDataset : IDataset
        {
            _datasets.Add(dataset);
            return dataset;
        }
    }

    /// <summary>AI papers that cite chips, by year: 2018 to 2026, counted in December 2022 and in June 2026.</summary>
    public ChipCitationsDataset ChipCitations { get; }

    /// <summary>The multiples of chip use in AI papers that editions of the report state.</summary>
    public Dataset<Observation> ChipMultiples { get; }

    /// <summary>Topics that papers with a chip lean toward, 2025.</summary>
    public Dataset<ChipTopicSkew> ChipTopicSkew { get; }

    /// <summary>A100 clusters at eight moments from November 2022 to February 2024.</summary>
    public Dataset<A100Cluster> A100Clusters { get; }

    /// <summary>GPU fleets by generation and status, in three editions of 2026.</summary>
    public Dataset<GpuFleet> GpuFleets { get; }

    /// <summary>Compute that AI laboratories have contracted for, in gigawatts, in three editions of 2026.</summary>
    public Dataset<ContractedPower> ContractedPower { get; }

    /// <summary>H100 clusters that were announced, bought or put into service, 2023 to 2026.</summary>
    public Dataset<ComputeCluster> AnnouncedH100Clusters { get; }

    /// <summary>NVIDIA's revenue by fiscal quarter and platform.</summary>
    public NvidiaRevenueDataset NvidiaRevenue { get; }

    /// <summary>NVIDIA's revenue by fiscal year.</summary>
    public NvidiaRevenueDataset NvidiaAnnualRevenue { get; }

    /// <summary>Capital expenditure of Alphabet, Amazon, Meta and Microsoft by year.</summary>
    public CapitalExpenditureDataset AnnualCapex { get; }

    /// <summary>Capital expenditure of the same by calendar quarter.</summary>
    public CapitalExpenditureDataset QuarterlyCapex { get; }

    /// <summary>Capital expenditure of groups of companies by year.</summary>
    public Dataset<CapitalExpenditureTotal> CapexTotals { get; }

    /// <summary>Funding of AI companies by quarter, of CB Insights.</summary>
    public FundingByQuarterDataset FundingByQuarter { get; }

    /// <summary>Investment in AI by year, of several publishers.</summary>
    public Dataset<AiInvestment> InvestmentByYear { get; }

    /// <summary>Investment in AI by country and region, of several publishers.</summary>
    public Dataset<AiInvestment> InvestmentByCountry { get; }

    /// <summary>Venture funding of AI companies by stage, from a tally of Crunchbase.</summary>
    public Dataset<AiInvestment> VentureByStage { get; }

    /// <summary>Shares, sizes, premiums and counts on investment in AI.</summary>
    public Dataset<Observation> InvestmentRatios { get; }

    /// <summary>AI unicorns by country, as two readers have them from the report.</summary>
    public Dataset<UnicornCount> Unicorns { get; }

    /// <summary>Funding rounds of generative AI in 2023.</summary>
    public Dataset<FundingRound> GenAiRounds { get; }

    /// <summary>AI companies bought in 2023.</summary>
    public Dataset<Acquisition> Acquisitions { get; }

    /// <summary>The formal predictions of all editions, with their grades.</summary>
    public PredictionsDataset Predictions { get; }

    /// <summary>How the predictions came out, by edition, by topic and in all.</summary>
    public Dataset<PredictionTally> PredictionTallies { get; }

    /// <summary>The editions of the report, with their days and authors.</summary>
    public Dataset<ReportEdition> ReportEditions { get; }

    /// <summary>Numbers of the launch pages of 2022 to 2025.</summary>
    public Dataset<Observation> HeadlineFigures { get; }

    /// <summary>Retention and daily use of apps in 2023, with the medians of their groups.</summary>
    public Dataset<Observation> AppRetention { get; }

    /// <summary>What was published of three studies of productivity with AI, number by number.</summary>
    public Dataset<StudyResult> ProductivityStudies { get; }

    /// <summary>Copyright cases about AI up to October 2024.</summary>
    public Dataset<LegalMatter> CopyrightCases { get; }

    /// <summary>Licenses of content to makers of AI.</summary>
    public Dataset<ContentLicense> ContentDeals { get; }

    /// <summary>The authors of the Transformer paper, and what they founded.</summary>
    public Dataset<PaperAuthor> TransformerAuthors { get; }

    /// <summary>Authors of the Deep Speech 2 paper, and where they went.</summary>
    public Dataset<PaperAuthor> DeepSpeech2Authors { get; }

    /// <summary>Where datasets do not agree with each other; what speaks against a report stands in <see cref="Report.Conflicts"/>.</summary>
    public Table<Conflict> Conflicts => _conflicts.Value;
}
