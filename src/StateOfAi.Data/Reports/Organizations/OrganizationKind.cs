namespace StateOfAi.Data;

/// <summary>What sort of organization one is.</summary>
public enum OrganizationKind
{
    /// <summary>A company that makes or sells goods or services, young or old, private or listed.</summary>
    Company,

    /// <summary>A research laboratory or institute, on its own or inside a company.</summary>
    Laboratory,

    /// <summary>A computing center that serves research, on its own or of a university.</summary>
    ComputingCenter,

    /// <summary>A university.</summary>
    University,

    /// <summary>A firm whose business is to invest in others.</summary>
    Investor,

    /// <summary>A stock exchange.</summary>
    Exchange,

    /// <summary>A newspaper or a news agency.</summary>
    NewsOrganization,

    /// <summary>A court of law.</summary>
    Court,

    /// <summary>A department, an office or a regulator of a government.</summary>
    Agency,

    /// <summary>A state, or a union of states, as the maker of its laws and rules.</summary>
    Government,

    /// <summary>An association or a foundation, which serves its members or a cause.</summary>
    Association,
}
