namespace StateOfAi.Data;

/// <summary>What a usage metric counts or compares.</summary>
public enum UsageMeasure
{
    /// <summary>People who have signed up.</summary>
    RegisteredUsers,

    /// <summary>Users, with no word on how active they are.</summary>
    Users,

    /// <summary>People who used it at least once in a month.</summary>
    MonthlyActiveUsers,

    /// <summary>People who use an app on a day: the median of a group of apps.</summary>
    MedianDailyActiveUsers,

    /// <summary>How many users come back: the median of a group of apps.</summary>
    MedianRetention,

    /// <summary>How many of the users of an app still use it a month later, in percent; of a group of apps, the median.</summary>
    OneMonthRetention,

    /// <summary>How many of the users of a month use an app on a day, in percent (DAU/MAU, or stickiness); of a group of apps, the median, or where a range is printed their span.</summary>
    DailyToMonthlyUsers,

    /// <summary>How fast the number of users grows.</summary>
    GrowthSpeed,

    /// <summary>How much of a named group uses it, in percent; the group is in <see cref="UsageMetric.Of"/>.</summary>
    ShareOfGroup,

    /// <summary>Visits to a site in a month.</summary>
    MonthlyVisits,

    /// <summary>Change of the traffic of a site, in percent.</summary>
    SiteTrafficChange,

    /// <summary>Installs of an app in the first week after its launch.</summary>
    FirstWeekInstalls,

    /// <summary>Videos made with it.</summary>
    VideosGenerated,

    /// <summary>Images made with it.</summary>
    ImagesCreated,

    /// <summary>Playing time of the audio that users have uploaded.</summary>
    AudioUploaded,

    /// <summary>Models that were handed in.</summary>
    ModelsSubmitted,

    /// <summary>Downloads of models.</summary>
    ModelDownloads,
}
