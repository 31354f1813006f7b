using Registry.Domain.Associations;

namespace Registry.Domain.Papers;

/// <summary>What an issuing body decides about its papers: their measures, who signs, who gets them.</summary>
/// <remarks>One for each kind of body; an organisation may have its own in its place.</remarks>
public sealed class PaperProfile : IVersioned
{
    public const int NameLength = 200;
    public const int CodeLength = 30;
    public const int PlaceLength = 100;
    public const int PostLength = 200;
    public const int RecipientsLength = 2000;
    public const int KeyLength = 30;

    private PaperProfile()
    {
    }

    public PaperProfile(PaperProfileKind kind, Association? owner)
    {
        (Kind, Owner, OwnerId) = (kind, owner, owner?.Id);
        Key = KeyOf(kind, OwnerId);
    }

    public int Id { get; private set; }

    public PaperProfileKind Kind { get; private set; }

    /// <summary>Null: the profile of every body of its kind that has none of its own.</summary>
    public int? OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    /// <summary>One for a kind and one for an owner.</summary>
    public string Key { get; private set; } = "";

    public PaperLayout Layout { get; private set; } = new();

    /// <summary>The body above, as papers name it; empty: as the organisation says.</summary>
    public string? Superior { get; private set; }

    /// <summary>What stands before the date; empty: the organisation's place.</summary>
    public string? Place { get; private set; }

    /// <summary>The letters of the body in its numbers: UBND, LHHN.</summary>
    public string? Code { get; private set; }

    /// <summary>On whose behalf papers are signed, without "TM."; empty: the head signs for himself.</summary>
    public string? OnBehalfOf { get; private set; }

    /// <summary>The head's post: Chủ tịch.</summary>
    public string? HeadPost { get; private set; }

    /// <summary>Who gets every paper, one a line; the line of the archive stands last.</summary>
    public string? Recipients { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<string> RecipientLines => PaperLines.Of(Recipients);

    public static string KeyOf(PaperProfileKind kind, int? ownerId) => ownerId is { } id ? $"Owner/{id}" : $"{kind}";

    public void Lay(PaperLayout layout)
    {
        layout.Check();
        Layout = layout;
    }

    public void Describe(string? superior, string? place, string? code)
    {
        var letters = PlainText.OptionalLine(code, CodeLength, nameof(Code));
        // the letters must fit behind those of a type
        if (letters is not null)
            _ = PaperNumber.OfState(1, $"KH-{letters}");

        Superior = PlainText.OptionalLine(superior, NameLength, nameof(Superior));
        Place = PlainText.OptionalLine(place, PlaceLength, nameof(Place));
        Code = letters;
    }

    public void SignAs(string? onBehalfOf, string? headPost)
    {
        OnBehalfOf = PlainText.OptionalLine(onBehalfOf, PostLength, nameof(OnBehalfOf));
        HeadPost = PlainText.OptionalLine(headPost, PostLength, nameof(HeadPost));
    }

    public void SendTo(string? recipients) => Recipients = PlainText.OptionalParagraph(recipients, RecipientsLength, nameof(Recipients));
}
