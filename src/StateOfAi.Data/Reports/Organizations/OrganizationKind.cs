namespace StateOfAi.Data;

/// <summary>The kind of organization.</summary>
public enum OrganizationKind
{
    /// <summary>A company that makes or sells goods or services, of any age, private or listed.</summary>
    Company,

    /// <summary>A research laboratory or institute, independent or part of a company.</summary>
    Laboratory,

    /// <summary>A computing center for research, independent or part of a university.</summary>
    ComputingCenter,

    /// <summary>A university.</summary>
    University,

    /// <summary>A firm whose business is investing.</summary>
    Investor,

    /// <summary>A stock exchange.</summary>
    Exchange,

    /// <summary>A newspaper or news agency.</summary>
    NewsOrganization,

    /// <summary>A court of law.</summary>
    Court,

    /// <summary>A government department, office or regulator.</summary>
    Agency,

    /// <summary>A state, or a union of states, as a lawmaker.</summary>
    Government,

    /// <summary>An association or foundation.</summary>
    Association,
}
