namespace Registry.Domain.Subscriptions;

/// <summary>Whose agreements a calendar tells the ends of.</summary>
public enum RenewalScope
{
    None,

    /// <summary>Those with the partner whose calendar it is.</summary>
    OfPartner,

    /// <summary>Those with every partner: for colleagues.</summary>
    All,
}
