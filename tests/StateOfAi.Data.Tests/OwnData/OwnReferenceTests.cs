namespace StateOfAi.Data.Tests;

public sealed class OwnReferenceTests
{
    private static readonly IStateOfAiCatalog Embedded = StateOfAiCatalog.Embedded;

    [Fact]
    public void Rows_of_other_datasets_are_the_catalogs_and_cited()
    {
        Order first = New("orders.a"), second = New("others.b", first);
        Dataset<Order> others = Dataset.Of(Info("others", Register("acme.two")), [second]);
        IStateOfAiCatalog catalog = Embedded.With(Dataset.Of(Info("orders", Register("acme.one")), [first]), others);
        var row = (Order)catalog["others.b"];
        Assert.Same(catalog["orders.a"], row.Ref);
        Assert.Equal(["acme.one"], ((Order)row.Ref!).Gpus.Sources.Select(source => source.Id));
        Assert.Equal(["acme.two"], row.Gpus.Sources.Select(source => source.Id));
        Assert.Equal(["others.b"], row.Gpus.RowsBehind().Select(behind => behind.Id));
        Assert.Same(row, row.Gpus.RowsBehind()[0]);
        Assert.Same(row, catalog.Datasets.Of<Order>("others")[0]);
        Assert.Same(first, others[0].Ref);
        Assert.Empty(first.Sources);
        Assert.Empty(catalog.Validate());
    }

    [Fact]
    public void A_dataset_can_be_in_several_catalogs()
    {
        Order first = New("orders.a");
        Dataset<Order> others = Dataset.Of(Info("others"), [New("others.b", first)]);
        IStateOfAiCatalog one = Embedded.With(Dataset.Of(Info("orders"), [first]), others);
        IStateOfAiCatalog two = Embedded.With(Dataset.Of(Info("orders"), [first, New("orders.c")])).With(others);
        Assert.Same(one["orders.a"], ((Order)one["others.b"]).Ref);
        Assert.Same(two["orders.a"], ((Order)two["others.b"]).Ref);
        Assert.NotSame(one["orders.a"], two["orders.a"]);
    }

    [Fact]
    public void Cycles_and_lists_are_linked_too()
    {
        Order a = New("orders.a"), b = New("orders.b", a), self = New("orders.s");
        (a.Ref, self.Ref) = (b, self);
        Order other = New("others.x", a);
        a.All = [self, other];
        IStateOfAiCatalog catalog = Embedded.With(Dataset.Of(Info("orders"), [a, b, self]), Dataset.Of(Info("others"), [other]));
        var row = (Order)catalog["orders.a"];
        Assert.Same(catalog["orders.b"], row.Ref);
        Assert.Same(row, ((Order)row.Ref!).Ref);
        Assert.Same(catalog["orders.s"], ((Order)catalog["orders.s"]).Ref);
        Assert.Equal([catalog["orders.s"], catalog["others.x"]], row.All);
        Assert.Same(row, ((Order)catalog["others.x"]).Ref);
        Assert.Same(self, a.All[0]);
        Assert.Empty(catalog.Validate());
    }

    [Fact]
    public void Rows_of_the_package_are_linked_too()
    {
        var quux = new Organization { Id = "makers.quux", Label = "Quux", Name = "Quux", Kind = OrganizationKind.Company };
        var round = new FundingRound
        {
            Id = "rounds.a",
            Label = "A",
            Organization = quux,
            Investors = [Embedded.Organizations["org.nvidia"], quux],
            Kind = RoundKind.Seed,
            Status = FundingStatus.Raised,
            Period = TimePeriod.OfYear(2025),
            Date = PartialDate.Parse("2025-03", null),
        };
        IStateOfAiCatalog catalog = Embedded.With(Dataset.Of(Info("makers"), [quux]), Dataset.Of(Info("rounds"), [round]));
        var row = (FundingRound)catalog["rounds.a"];
        Assert.Same(catalog["makers.quux"], row.Organization);
        Assert.Equal([catalog["org.nvidia"], catalog["makers.quux"]], row.Investors);
    }

    [Theory]
    [InlineData("orders.zz", "$.rows[0].ref", "the Order 'orders.zz' that the row 'orders.a' refers to does not exist in the catalog")]
    [InlineData("org.bogus", "$.rows[0].ref",
        "the Organization 'org.bogus' that the row 'orders.a' refers to does not exist in the catalog")]
    [InlineData("org.bogus", "$.rows[0].all",
        "the Organization 'org.bogus' that the row 'orders.a' refers to does not exist in the catalog")]
    public void A_row_that_no_catalog_has_is_a_finding(string id, string path, string message)
    {
        Row missing = id.StartsWith("org.", StringComparison.Ordinal)
            ? new Organization { Id = id, Label = "Bogus", Name = "Bogus", Kind = OrganizationKind.Company }
            : New(id);
        Order row = New("orders.a");
        if (path.EndsWith("all", StringComparison.Ordinal))
            row.All = [missing];
        else
            row.Ref = missing;
        DataFinding finding = Assert.Single(
            Assert.Throws<DataLoadException>(() => Embedded.With(Dataset.Of(Info("orders"), [row]))).Findings);
        Assert.Equal(("orders", path, "existing-reference", message), (finding.File, finding.JsonPath, finding.Rule, finding.Message));
    }

    [Fact]
    public void A_row_of_another_type_with_the_same_id_is_a_finding()
    {
        var fake = new Person { Id = "org.nvidia", Label = "Fake", Name = "Fake", Role = "None" };
        var row = new PersonRow { Id = "orders.a", Label = "A", Person = fake };
        DataFinding finding = Assert.Single(
            Assert.Throws<DataLoadException>(() => Embedded.With(Dataset.Of(Info("orders"), [row]))).Findings);
        Assert.Equal("the row 'orders.a' refers to a Person 'org.nvidia' that is not the catalog's Organization", finding.Message);
    }

    [Fact]
    public void Datasets_may_declare_the_same_source_with_equal_content()
    {
        IStateOfAiCatalog catalog = Embedded.With(
            Dataset.Of(Info("orders", Register("acme.g")), [New("orders.a")]),
            Dataset.Of(Info("others", Register("acme.g")), [New("others.b")]));
        Assert.Same(catalog.Sources["acme.g"], Assert.Single(catalog["orders.a"].Sources));
        Assert.Same(catalog.Sources["acme.g"], Assert.Single(catalog["others.b"].Sources));
        Assert.Single((((Order)catalog["orders.a"]).Gpus + ((Order)catalog["others.b"]).Gpus).Sources);
        IStateOfAiCatalog later = catalog.With(Dataset.Of(Info("more", Register("acme.g")), [New("more.c")]));
        Assert.Same(catalog.Sources["acme.g"], Assert.Single(later["more.c"].Sources));
        Assert.Empty(later.Validate());
    }

    [Fact]
    public void Sources_with_one_id_and_different_content_are_a_finding_with_both()
    {
        DataLoadException error = Assert.Throws<DataLoadException>(() => Embedded.With(
            Dataset.Of(Info("orders", Register("acme.g")), [New("orders.a")]),
            Dataset.Of(Info("others", Register("acme.g", "Acme Labs")), [New("others.b")])));
        Assert.Equal("the id 'acme.g' is also used in own-sources with other content: 'publisher' is 'Acme' and 'Acme Labs'",
            Assert.Single(error.Findings).Message);
    }

    [Fact]
    public void Arrays_and_lists_are_copied()
    {
        List<string> tags = ["a"], names = ["b"];
        int[] numbers = [1];
        Order row = New("orders.a");
        (row.Tags, row.Names, row.Numbers, row.Parts) = (tags, names, numbers, [Figure.Parse("3 GPUs")]);
        IStateOfAiCatalog catalog = Embedded.With(Dataset.Of(Info("orders"), [row]));
        tags.Add("z");
        names.Add("z");
        numbers[0] = 9;
        var kept = (Order)catalog["orders.a"];
        Assert.Equal(["a"], kept.Tags!);
        Assert.Equal(["b"], kept.Names!);
        Assert.Equal([1], kept.Numbers!);
        Assert.Equal(["acme.register"], kept.Parts[0].Sources.Select(source => source.Id));
    }

    [Fact]
    public void A_property_that_throws_is_named()
    {
        Assert.Equal("The property Oops of the row 'orders.a' cannot be read: oops",
            Assert.Throws<InvalidOperationException>(
                () => Embedded.With(Dataset.Of(Info("orders"), [new Throwing { Id = "orders.a", Label = "A" }]))).Message);
        Assert.Equal("The property Gpus of the row 'orders.a' cannot be set: no",
            Assert.Throws<InvalidOperationException>(
                () => Dataset.Of(Info("orders"), [new Unsettable { Id = "orders.a", Label = "A" }])).Message);
    }

    private static Order New(string id, Row? other = null) =>
        new() { Id = id, Label = "Order " + id, Ref = other, Gpus = Figure.Parse("5 GPUs") };

    private static DatasetInfo Info(string name, Source? source = null) => new()
    {
        Name = name,
        Title = "Title",
        Coverage = "All of it.",
        Vintage = PartialDate.Parse("2026-11", null),
        License = "CC-BY-4.0",
        Credit = "Acme",
        Sources = [source ?? Register("acme.register")],
    };

    private static Source Register(string id, string publisher = "Acme") => new()
    {
        Id = id,
        Label = "Register",
        Publisher = publisher,
        Title = "Register",
        TitleBasis = TitleBasis.Known,
        Kind = SourceKind.Dataset,
        Authors = [new Author { Name = "Ada Lovelace", Family = "Lovelace" }],
        Reading = SourceReading.FirstHand,
        Accessed = PartialDate.Parse("2026-11-02", null),
    };

    private sealed class Order : CustomRow
    {
        public Row? Ref { get; set; }

        public IReadOnlyList<Row> All { get; set; } = [];

        public required Figure Gpus { get; init; }

        public IReadOnlyList<string>? Tags { get; set; }

        public List<string>? Names { get; set; }

        public int[]? Numbers { get; set; }

        public IReadOnlyList<Figure> Parts { get; set; } = [];
    }

    private sealed class PersonRow : CustomRow
    {
        public Person? Person { get; set; }
    }

    private sealed class Throwing : CustomRow
    {
        public string Oops { get => throw new InvalidOperationException("oops"); set { } }
    }

    private sealed class Unsettable : CustomRow
    {
        public Figure Gpus { get => Figure.Parse("5 GPUs"); set => throw new InvalidOperationException("no"); }
    }
}
