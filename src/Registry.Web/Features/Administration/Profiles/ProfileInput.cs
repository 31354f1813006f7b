using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Registry.Domain;
using Registry.Domain.Papers;

namespace Registry.Web.Features.Administration.Profiles;

/// <summary>A form of papers as it is typed; a comma and a point both part the fraction.</summary>
public sealed class ProfileInput
{
    [Display(Name = "Font")]
    public string Font { get; set; } = LayoutBounds.Fonts[0];

    /// <summary>By the name of the measure.</summary>
    public Dictionary<string, string> Measures { get; set; } = [];

    [Display(Name = "The body above it"), StringLength(PaperProfile.NameLength)]
    public string? Superior { get; set; }

    [Display(Name = "Place before the date"), StringLength(PaperProfile.PlaceLength)]
    public string? Place { get; set; }

    [Display(Name = "Letters in numbers"), StringLength(PaperProfile.CodeLength)]
    public string? Code { get; set; }

    [Display(Name = "Signed on behalf of (TM.)"), StringLength(PaperProfile.PostLength)]
    public string? OnBehalfOf { get; set; }

    [Display(Name = "Post of the head"), StringLength(PaperProfile.PostLength)]
    public string? HeadPost { get; set; }

    [Display(Name = "Recipients"), StringLength(PaperProfile.RecipientsLength)]
    public string? Recipients { get; set; }

    public long Version { get; set; }

    internal static ProfileInput Of(PaperProfile profile) => new()
    {
        Font = profile.Layout.Font,
        Measures = LayoutBounds.All.ToDictionary(bound => bound.Name, bound => bound.Of(profile.Layout).ToString(CultureInfo.CurrentCulture)),
        Superior = profile.Superior,
        Place = profile.Place,
        Code = profile.Code,
        OnBehalfOf = profile.OnBehalfOf,
        HeadPost = profile.HeadPost,
        Recipients = profile.Recipients,
        Version = profile.Version,
    };

    /// <summary>The measures as typed; one that cannot be read, or that the decree does not allow, is named.</summary>
    internal PaperLayout ToLayout(Action<string> refused) => new()
    {
        Font = LayoutBounds.Fonts.Contains(Font) ? Font : throw new RuleException("PaperLayout.Font", string.Join(", ", LayoutBounds.Fonts)),
        Top = Read(nameof(PaperLayout.Top), refused),
        Bottom = Read(nameof(PaperLayout.Bottom), refused),
        Left = Read(nameof(PaperLayout.Left), refused),
        Right = Read(nameof(PaperLayout.Right), refused),
        Indent = Read(nameof(PaperLayout.Indent), refused),
        Spacing = Read(nameof(PaperLayout.Spacing), refused),
        Leading = Read(nameof(PaperLayout.Leading), refused),
        Nation = Read(nameof(PaperLayout.Nation), refused),
        Motto = Read(nameof(PaperLayout.Motto), refused),
        Bodies = Read(nameof(PaperLayout.Bodies), refused),
        Number = Read(nameof(PaperLayout.Number), refused),
        Dated = Read(nameof(PaperLayout.Dated), refused),
        Type = Read(nameof(PaperLayout.Type), refused),
        Summary = Read(nameof(PaperLayout.Summary), refused),
        Subject = Read(nameof(PaperLayout.Subject), refused),
        Body = Read(nameof(PaperLayout.Body), refused),
        Table = Read(nameof(PaperLayout.Table), refused),
        Signer = Read(nameof(PaperLayout.Signer), refused),
        PageNumber = Read(nameof(PaperLayout.PageNumber), refused),
        ShortRule = Read(nameof(PaperLayout.ShortRule), refused),
    };

    internal void WriteTo(PaperProfile profile, PaperLayout layout)
    {
        profile.Lay(layout);
        profile.Describe(Superior, Place, Code);
        profile.SignAs(OnBehalfOf, HeadPost);
        profile.SendTo(Recipients);
    }

    private double Read(string measure, Action<string> refused)
    {
        var bound = LayoutBounds.All.Single(one => one.Name == measure);
        if (double.TryParse(Measures.GetValueOrDefault(measure)?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && bound.Holds(value))
            return value;

        refused(measure);
        return bound.Of(new());
    }
}
