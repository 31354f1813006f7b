namespace Registry.Domain.Greetings;

/// <summary>Something that each letter fills into a greeting text.</summary>
/// <param name="Name">As it stands between braces in a text of any language.</param>
/// <param name="Vietnamese">As a writer in Vietnamese may call it.</param>
/// <param name="IsAlwaysKnown">False: a text with this place suits only letters that have something for it.</param>
public sealed record GreetingPlace(string Name, string Vietnamese, bool IsAlwaysKnown = true)
{
    public static readonly GreetingPlace Occasion = new("occasion", "dịp");
    public static readonly GreetingPlace Ordinal = new("ordinal", "lần thứ", IsAlwaysKnown: false);
    public static readonly GreetingPlace Years = new("years", "số năm", IsAlwaysKnown: false);
    public static readonly GreetingPlace Country = new("country", "nước", IsAlwaysKnown: false);
    public static readonly GreetingPlace Span = new("span", "từ ngày đến ngày");
    public static readonly GreetingPlace Date = new("date", "ngày");
    public static readonly GreetingPlace Year = new("year", "năm");
    public static readonly GreetingPlace Addressee = new("addressee", "nơi nhận");
    public static readonly GreetingPlace You = new("you", "quý vị");
    public static readonly GreetingPlace Salutation = new("salutation", "lời thưa");
    public static readonly GreetingPlace Contact = new("name", "tên người nhận", IsAlwaysKnown: false);
    public static readonly GreetingPlace Office = new("office", "chức danh", IsAlwaysKnown: false);
    public static readonly GreetingPlace Sender = new("sender", "bên gửi");
    public static readonly GreetingPlace Signer = new("signer", "người ký");

    public static IReadOnlyList<GreetingPlace> All { get; } =
        [Occasion, Ordinal, Years, Country, Span, Date, Year, Addressee, You, Salutation, Contact, Office, Sender, Signer];

    /// <summary>The place meant by what stands between braces; accents, case and spaces do not matter.</summary>
    public static GreetingPlace? Named(string written)
    {
        var folded = SearchText.Fold(written.Trim());
        return All.FirstOrDefault(place => place.Name == folded || SearchText.Fold(place.Vietnamese) == folded);
    }
}
