namespace Registry.Domain.Partners;

/// <remarks>Where its post goes.</remarks>
public sealed partial class Partner
{
    public string? PostalLines { get; private set; }

    public string? Postcode { get; private set; }

    public string? Town { get; private set; }

    public string? PostalCountryIso2 { get; private set; }

    public Country? PostalCountry { get; private set; }

    public string? PostalOwn { get; private set; }

    /// <summary>Without a country of its own the post goes to the partner's.</summary>
    public PostalPlace Postal => new(PostalLines, Postcode, Town, PostalCountryIso2 ?? CountryIso2, PostalOwn);

    public void Post(PostalPlace place)
    {
        var kept = place.Checked();
        (PostalLines, Postcode, Town, PostalCountryIso2, PostalOwn) = (kept.Lines, kept.Postcode, kept.Town, kept.CountryIso2, kept.Own);
    }

    /// <summary>The lines of an envelope in Latin letters. Asks for <see cref="PostalCountry"/> and <see cref="Country"/>.</summary>
    public IReadOnlyList<string> Envelope(bool vietnamese)
    {
        var country = PostalCountryIso2 is null ? Country : PostalCountry;
        return [.. Postal.OnEnvelope(vietnamese ? country?.NameVi : country?.NameEn)];
    }

    private void CompletePost(Partner goes)
    {
        if (Postal.IsEmpty)
            Post(new(goes.PostalLines, goes.Postcode, goes.Town, goes.PostalCountryIso2, goes.PostalOwn));
    }
}
