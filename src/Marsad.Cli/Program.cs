Console.WriteLine("marsad");
return 0;
