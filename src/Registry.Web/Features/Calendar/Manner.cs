namespace Registry.Web.Features.Calendar;

/// <summary>How to subscribe in one program: its steps, each with a drawing, and when changes arrive.</summary>
/// <param name="Key">Names the place on the page.</param>
/// <param name="For">The devices on which it is the likeliest.</param>
/// <param name="Delay">Until a change is seen, as users of the program report it.</param>
/// <param name="Place">The page of the program where the address is pasted, for those who are signed in there.</param>
public sealed record Manner(string Key, string Title, IReadOnlyList<Device> For, IReadOnlyList<(string Text, Sketch Sketch)> Steps, string Delay, Uri? Place = null)
{
    private static readonly Uri GoogleFromUrl = new("https://calendar.google.com/calendar/u/0/r/settings/addbyurl");

    public static IReadOnlyList<Manner> All { get; } =
    [
        new("google", "Google Calendar (on a computer)", [Device.Windows, Device.Unknown],
            [
                ("Open calendar.google.com, find “Other calendars” on the left and press +.", Sketch.Plus),
                ("Choose “From URL”, paste the address, press “Add calendar”.", Sketch.Paste),
                ("On an Android telephone: open the Calendar app, go to Settings and switch the new calendar on.", Sketch.Switch),
            ],
            "Changes arrive after 4 to 24 hours; there is no button to hurry it.",
            GoogleFromUrl),
        new("iphone", "iPhone, iPad", [Device.Iphone],
            [
                ("On the telephone itself press “Open in a calendar program” above. Reading this on another screen, scan the code first.", Sketch.Scan),
                ("Press “Subscribe”. Leave “Remove alerts” on.", Sketch.Confirm),
                ("If nothing opens: in the Calendar app press Calendars, Add Calendar, Add Subscription Calendar, and paste the address.", Sketch.Menu),
            ],
            "As often as the telephone fetches: Settings, Apps, Calendar, Calendar Accounts, Fetch New Data; every 15 minutes at the most."),
        new("android", "Android telephone", [Device.Android],
            [
                ("Google's app cannot subscribe by itself. Open calendar.google.com in the browser, ask for the desktop site, press + at “Other calendars”.", Sketch.Plus),
                ("Choose “From URL”, paste the address, press “Add calendar”.", Sketch.Paste),
                ("Open the Calendar app, go to Settings and switch the new calendar on. Or without Google: install the app ICSx⁵, press +, paste the address.", Sketch.Switch),
            ],
            "With Google after 4 to 24 hours; with ICSx⁵ as often as you set, from every 15 minutes.",
            GoogleFromUrl),
        new("mac", "Mac", [Device.Mac],
            [
                ("Press “Open in a calendar program”; or in Calendar choose File, New Calendar Subscription, and paste the address.", Sketch.Menu),
                ("Press “Subscribe”, choose Auto-refresh: every hour. Leave “Remove alerts” on.", Sketch.Confirm),
            ],
            "You set how often: from every 5 minutes to once a week."),
        new("outlook-web", "Outlook on the web, new Outlook", [],
            [
                ("In Calendar choose “Add calendar”, then “Subscribe from web”.", Sketch.Menu),
                ("Paste the address that begins with https, give it a name, press “Import”.", Sketch.Paste),
            ],
            "About 3 hours, at times 24."),
        new("outlook", "Classic Outlook on a computer", [],
            [
                ("Go to File, Account Settings, the tab “Internet Calendars”, then “New”.", Sketch.Menu),
                ("Paste the address, press “Add”.", Sketch.Paste),
            ],
            "As often as the calendar asks: every 12 hours; some versions every 24."),
        new("thunderbird", "Thunderbird", [Device.Linux],
            [
                ("Click with the right button in the list of calendars, choose “New Calendar”, then “On the Network”.", Sketch.Menu),
                ("Paste the address, leave the user name empty, choose “Read only”.", Sketch.Paste),
            ],
            "Every 30 minutes; you can change it."),
        new("other", "Nextcloud and other programs", [],
            [
                ("Look for “Subscribe” or “Calendar from a link”.", Sketch.Menu),
                ("Paste the address. If you are asked for the format, choose iCalendar.", Sketch.Paste),
            ],
            "Mostly every 12 hours, as the calendar asks."),
    ];

    /// <summary>The likeliest first; none is left out.</summary>
    public static IReadOnlyList<Manner> On(Device device) => [.. All.OrderBy(manner => manner.For.Contains(device) ? 0 : 1)];
}

/// <summary>What a step is drawn as: our own drawings, which look like no maker's program and like all of them.</summary>
public enum Sketch
{
    Plus,
    Paste,
    Switch,
    Scan,
    Confirm,
    Menu,
}
