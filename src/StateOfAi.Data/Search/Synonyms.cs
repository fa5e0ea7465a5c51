namespace StateOfAi.Data;

/// <summary>
/// Synonyms: each line starts with the word that the index knows, followed by the words and phrases that are read as it. A phrase is
/// looked up without its stop words, as in "year on year".
/// </summary>
internal static class Synonyms
{
    private const string Lines = """
        capex: capital expenditure, capital spending, capital expense
        arr: annual recurring revenue
        mrr: monthly recurring revenue
        ipo: initial public offering, listing, going public
        spac: special purpose acquisition
        venture: vc
        acquisition: m&a, merger, takeover, buyout, buy, bought, purchase, acquire
        fund: investment, invest, round, raise, financing, fundraise, fundraising
        suit: lawsuit, litigation, sue, sued, suing, legal matter, legal case, copyright case
        license: licence, content deal
        gpu: graphics processing unit, graphics card
        llm: large language model
        genai: generative ai, gen ai
        agi: artificial general intelligence
        cap: capitalization, market value
        share: stock, market share
        datacenter: data center
        driverless: robotaxi, self driving car, driverless car, autonomous vehicle, self driving, autonomous
        retention: stickiness, churn
        correct: hit rate, accurate, accuracy
        revenue: sales, earnings, turnover
        nyt: new york times
        daily: dau
        monthly: mau
        hyperscaler: big tech, cloud provider
        music: record label, record company
        wrong: incorrect
        fall: drop, decline, decrease
        rise: increase, growth, grow
        price: cost
        employee: staff, headcount
        gw: gigawatt
        quarter: quarterly
        year: yearly
        yoy: year year
        qoq: quarter quarter
        h1: first half
        h2: second half
        fiscal: fy
        us: united states, america, american, usa
        gb: united kingdom, uk, britain, british
        eu: european union, europe, european
        cn: china, chinese
        nvidia: nvda
        microsoft: msft
        alphabet: googl, goog
        amazon: amzn
        meta: facebook
        2: two
        3: three
        4: four
        5: five
        6: six
        7: seven
        8: eight
        9: nine
        10: ten
        """;

    private static readonly Dictionary<string, string> ByForm = Read();

    /// <summary>The largest number of words in a phrase.</summary>
    internal const int Longest = 3;

    /// <summary>The synonym of a word, or of several separated by spaces; <see langword="null"/> for most.</summary>
    internal static string? Of(string forms) => ByForm.GetValueOrDefault(forms);

    private static Dictionary<string, string> Read()
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in Lines.Split('\n'))
        {
            string[] parts = line.Trim().Split(": ");
            string word = WordForms.Of(parts[0]);
            foreach (string variant in parts[1].Split(", "))
            {
                string[] words = variant.Split(' ');
                for (int i = 0; i < words.Length; i++)
                    words[i] = WordForms.Of(words[i]);
                read[string.Join(' ', words)] = word;
            }
        }

        return read;
    }
}
