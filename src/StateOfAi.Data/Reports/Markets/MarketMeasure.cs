namespace StateOfAi.Data;

/// <summary>What a figure about a group of companies or a market measures.</summary>
public enum MarketMeasure
{
    /// <summary>Money invested over the period.</summary>
    Funding,

    /// <summary>Change of the money invested, in percent, or only its direction.</summary>
    FundingChange,

    /// <summary>Money invested as a multiple of the same in another period or another country.</summary>
    FundingRatio,

    /// <summary>A part of a whole, in percent; the whole is in <see cref="MarketAggregate.Of"/>.</summary>
    Share,

    /// <summary>How many there are.</summary>
    Count,

    /// <summary>How many more there are than before.</summary>
    NetNew,

    /// <summary>The money of a deal on average.</summary>
    AverageDeal,

    /// <summary>The money of the deal in the middle of all.</summary>
    MedianDeal,

    /// <summary>By how much larger rounds are than those in <see cref="MarketAggregate.Of"/>, in percent.</summary>
    SizePremium,

    /// <summary>Combined value of the companies.</summary>
    EnterpriseValue,

    /// <summary>Change of that value, in percent, or only its direction.</summary>
    EnterpriseValueChange,

    /// <summary>Change of a stock index, in percent.</summary>
    IndexChange,

    /// <summary>How much goes on in a market, without a number.</summary>
    Activity,

    /// <summary>An order of countries or categories, first place first.</summary>
    Ranking,
}
